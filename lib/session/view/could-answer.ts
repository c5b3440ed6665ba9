// How many have taken part in a round, of how many who could. Every surface shows the same numbers.

import { kindOf } from '../../kinds/kinds';
import { ledgerOf, once } from '../ledger/ledger';
import type { Round, SessionState } from '../state';

/**
 * `attended`: whose phones were connected when the round opened or since, as long as it was open. Null where that is not
 * known: then everybody who had joined. Whoever took part could; whoever was removed counts no more.
 */
export function couldAnswer(state: SessionState, round: Round, attended: ReadonlySet<string> | null): number {
  const mark = `${round.phase} ${attended?.size} ${answeredIn(state, round)}`;
  const counted = once(ledgerOf(state).standings, `could answer ${round.id}`, () => ({ mark: '', count: 0 }));
  if (counted.mark !== mark) Object.assign(counted, { mark, count: countAll(state, round, attended) });
  return counted.count;
}

/** One walk: `couldAnswer` makes it after a change of the participants, of who attended, or of who took part. */
function countAll(state: SessionState, round: Round, attended: ReadonlySet<string> | null): number {
  let count = 0;
  for (const { id, removed, joinedAt } of state.participants.values()) {
    if (removed) continue;
    const there = attended ? attended.has(id) : round.phase === 'open' || joinedAt <= round.closedAt;
    if (there || tookPart(state, round, id)) count++;
  }
  return Math.max(count, answeredIn(state, round));
}

const draws = ({ kind }: Round) => kindOf(kind).way === 'drawings';

/** How many have taken part: answered, or drawn at least once. */
export const answeredIn = (state: SessionState, round: Round): number =>
  draws(round) ? ledgerOf(state).round(round.id).drawn.size : round.answers.size;

const tookPart = (state: SessionState, round: Round, participant: string): boolean =>
  draws(round) ? ledgerOf(state).round(round.id).drawn.has(participant) : round.answers.has(participant);
