// Teams of the leaderboard, where the deck has some: chosen by people or dealt as they come.

import type { Deck, Teams } from '../deck/deck';
import { ranking, teamRanking } from '../quiz/leaderboard';
import { Random } from '../random';
import { err, ok } from '../result';
import type { SessionCommand } from './command';
import type { Decision, DecisionContext } from './context';
import { reject } from './rejection';
import type { Participant, SessionState } from './state';
import type { Leader, MineView } from './view-types';

/**
 * The team of the `index`-th to join: every `count` people are dealt one to each team, in an order that the seed
 * shuffles anew for each deal.
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
  { actor, deck }: DecisionContext,
): Decision {
  const person = actor.role === 'phone' ? state.participants.get(actor.participant) : undefined;
  if (!person) return err(reject('noSuchPerson'));
  if (person.removed) return err(reject('removed'));
  if (deck.teams?.by !== 'choice' || team >= deck.teams.names.length) return err(reject('noSuchTeam'));
  if (person.team === team) return ok([]);
  if (person.points > 0) return err(reject('teamSettled'));
  return ok([{ type: 'teamChosen', participant: person.id, team }]);
}

/** Every team that has points, and the network among them where it has played. */
export function teamLeaders(state: SessionState, { names }: Teams, network: number | null): Leader[] {
  const people = [...state.participants.values()].filter((person) => !person.removed);
  const teams = teamRanking(
    people.map((who) => ({ who, points: who.points })),
    ({ team }) => (team === null ? null : (names[team] ?? null)),
  ).filter(({ points }) => points > 0);
  const players = teams.map(({ who, points }) => ({ who: { name: who, network: false }, points }));
  if (network !== null) players.push({ who: { name: 'nudge', network: true }, points: network });
  return ranking(players).map(({ who, points, rank }) => ({
    ...who,
    points: Math.round(points),
    rank,
    digit: null,
  }));
}

export function myTeam({ team, points }: Participant, { teams }: Deck): MineView['team'] {
  if (!teams) return null;
  return { names: teams.names, own: team, open: teams.by === 'choice' && points === 0 };
}
