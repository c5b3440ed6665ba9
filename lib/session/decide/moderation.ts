// Moderation: names, drawings and words are held until the presenter approves or rejects them.

import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { ledgerOf } from '../ledger/ledger';
import { reject } from '../rejection';
import type { Moderated, SessionState, Verdict } from '../state';
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

export function approveAll(state: SessionState, what: Moderated): Decision {
  const ids = heldIds(state, what);
  return ok(ids.length === 0 ? [] : [{ type: 'judged', what, ids, verdict: 'approved' }]);
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

/** Everything of a kind that is held, oldest first. */
function heldIds(state: SessionState, what: Moderated): string[] {
  const { drawingsHeld, namesHeld, wordsHeld } = ledgerOf(state);
  if (what === 'words') return [...wordsHeld];
  return (what === 'drawings' ? drawingsHeld : namesHeld).all().map(({ id }) => id);
}
