// Who leads, with the network among them: it earns points by the same rules.

import type { Deck } from '../deck/deck';
import { ranking } from '../quiz/leaderboard';
import { suggestedName } from './name';
import type { Participant, SessionState } from './state';
import { teamLeaders } from './teams';
import type { Leader } from './view-types';

const shown = 10;

/** People or teams with points, and the network once it has answered what the room was asked; none where it is off. */
export function leaders(state: SessionState, { leaderboard, teams }: Deck): Leader[] {
  if (leaderboard === 'off') return [];
  if (teams) return teamLeaders(state, teams, networkPoints(state));
  const people = [...state.participants.values()].filter((person) => !person.removed && person.points > 0);
  const players: { who: Participant | 'network'; points: number }[] = people.map((who) => ({
    who,
    points: who.points,
  }));
  const network = networkPoints(state);
  if (network !== null) players.push({ who: 'network', points: network });
  return ranking(players)
    .filter(({ who }, place) => place < shown || who === 'network')
    .map(({ who, points, rank }) =>
      who === 'network'
        ? { name: 'nudge', points, rank, digit: null, network: true }
        : {
            name: leaderboard === 'names' ? shownName(state, who) : null,
            points,
            rank,
            digit: approvedDigit(state, who),
            network: false,
          },
    );
}

/** Null until somebody has points. */
export function rankOf(state: SessionState, person: Participant): number | null {
  const network = networkPoints(state) ?? 0;
  let ahead = network > person.points ? 1 : 0;
  let played = network > 0;
  for (const other of state.participants.values()) {
    if (other.points > 0) played = true;
    if (!other.removed && other.points > person.points) ahead++;
  }
  return played ? ahead + 1 : null;
}

/** Null until it was asked something that the room has seen the answer of. */
function networkPoints(state: SessionState): number | null {
  let points: number | null = null;
  for (const { score } of state.networkAnswers.values()) if (score) points = (points ?? 0) + score.points;
  return points;
}

/** A name that may be read out loud: the person's own once approved, else the one the house suggested. */
export function shownName(state: SessionState, person: Participant): string {
  return person.nameVerdict === 'approved' && !state.hidden
    ? person.name
    : suggestedName(person.index, state.nameSeed);
}

function approvedDigit(state: SessionState, person: Participant): string | null {
  if (state.hidden) return null;
  return person.digits.findLast((id) => state.digits.get(id)?.verdict === 'approved') ?? null;
}
