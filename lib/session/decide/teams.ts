// Teams of the leaderboard, if the deck has any: participants choose one, or are dealt to one as they join.

import { Random } from '../../random';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import type { Decision, DecisionContext } from './context';
import { speaker } from './speaker';

/**
 * The team of the `index`-th to join: every `count` participants are dealt one to each team, in an order that the seed
 * shuffles again for each deal.
 */
export function dealtTeam(index: number, count: number, seed: number): number {
  const deal = Math.floor(index / count);
  const order = new Random((seed + Math.imul(deal, 0x9e3779b1)) >>> 0).shuffle(
    Array.from({ length: count }, (_, team) => team),
  );
  return order[index % count]!;
}

export function chooseTeam(
  state: SessionState,
  { team }: Extract<SessionCommand, { type: 'chooseTeam' }>,
  { actor, deck: { teams } }: DecisionContext,
): Decision {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const who = asking.value;
  if (teams?.by !== 'choice' || team >= teams.names.length) return err(reject('noSuchTeam'));
  if (who.team === team) return ok([]);
  if (who.points > 0) return err(reject('teamSettled'));
  return ok([{ type: 'teamChosen', participant: who.id, team }]);
}

/** The presenter may move anybody at any time, however the teams were made. Points move along. */
export function moveToTeam(
  state: SessionState,
  { participant, team }: Extract<SessionCommand, { type: 'moveToTeam' }>,
  { deck: { teams } }: DecisionContext,
): Decision {
  const who = state.participants.get(participant);
  if (!who || who.removed) return err(reject('noSuchPerson'));
  if (!teams || team >= teams.names.length) return err(reject('noSuchTeam'));
  return ok(who.team === team ? [] : [{ type: 'teamChosen', participant, team }]);
}
