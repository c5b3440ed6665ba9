// Moderation: names, drawings and words are held until the presenter approves or rejects them. Doubtful drawings are held
// apart: whoever approves all drawings has not looked at those.

import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { ledgerOf } from '../ledger/ledger';
import { reject } from '../rejection';
import type { Moderated, SessionState, Verdict, Waiting } from '../state';
import type { Decision } from './context';

export function judge(state: SessionState, command: Extract<SessionCommand, { type: 'judge' }>): Decision {
  const known = command.ids.flatMap((id) => {
    const verdict = verdictOf(state, command.what, id);
    return verdict === null ? [] : [{ id, verdict }];
  });
  if (known.length === 0) return err(reject('noSuchThing'));
  const ids = known.filter((thing) => thing.verdict !== command.verdict).map((thing) => thing.id);
  return ok(ids.length === 0 ? [] : [{ type: 'judged', what: command.what, ids, verdict: command.verdict }]);
}

export function judgeAll(state: SessionState, waiting: Waiting, verdict: 'approved' | 'rejected'): Decision {
  const ids = heldIds(state, waiting);
  const what = waiting === 'apart' ? 'drawings' : waiting;
  return ok(ids.length === 0 ? [] : [{ type: 'judged', what, ids, verdict }]);
}

/** What the last rejection rejected waits again; what was decided otherwise since then stays as it is. */
export function takeBackRejection(state: SessionState): Decision {
  const last = state.lastRejected;
  if (!last) return ok([]);
  const ids = last.ids.filter((id) => verdictOf(state, last.what, id) === 'rejected');
  return ok(ids.length === 0 ? [] : [{ type: 'judged', what: last.what, ids, verdict: 'held' }]);
}

function verdictOf(state: SessionState, what: Moderated, id: string): Verdict | null {
  if (what === 'drawings') return state.drawings.get(id)?.verdict ?? null;
  if (what === 'words') {
    const [round = '', participant = ''] = id.split('/');
    return state.rounds.get(round)?.answers.get(participant)?.verdict ?? null;
  }
  const who = state.participants.get(id);
  return who && !who.removed ? who.nameVerdict : null;
}

/** Everything that waits in one place, oldest first. */
function heldIds(state: SessionState, waiting: Waiting): string[] {
  const { drawingsHeld: drawings, drawingsApart: apart, namesHeld: names, wordsHeld } = ledgerOf(state);
  if (waiting === 'words') return [...wordsHeld];
  return { drawings, apart, names }[waiting].all().map(({ id }) => id);
}
