// Who leads. The network is among them: it earns points by the same rules.

import type { Deck } from '../../deck/deck';
import { ranking } from '../../quiz/leaderboard';
import type { Participant, SessionState } from '../state';
import type { Leader } from '../view-types';
import { networkPoints } from './comparison';
import { approvedDrawing, shownName } from './shown-participant';
import { teamLeaders } from './teams';

const shown = 10;

/** Participants or teams with points, and the network once it has answered what the room answered; empty if it is off. */
export function leaders(state: SessionState, { leaderboard, teams }: Deck): Leader[] {
  if (leaderboard === 'off') return [];
  if (teams) return teamLeaders(state, teams);
  const people = [...state.participants.values()].filter(
    (participant) => !participant.removed && participant.points > 0,
  );
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
        ? { name: 'nudge', points, rank, digit: null, network: true, team: null }
        : {
            name: leaderboard === 'names' ? shownName(state, who) : null,
            points,
            rank,
            digit: approvedDrawing(state, who),
            network: false,
            team: null,
          },
    );
}

/** Null until somebody has points. */
export function rankOf(state: SessionState, participant: Participant): number | null {
  const network = networkPoints(state) ?? 0;
  let ahead = network > participant.points ? 1 : 0;
  let played = network > 0;
  for (const other of state.participants.values()) {
    if (other.points > 0) played = true;
    if (!other.removed && other.points > participant.points) ahead++;
  }
  return played ? ahead + 1 : null;
}
