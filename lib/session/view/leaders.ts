// Who leads. The network is among them: it earns points by the same rules.

import type { Deck } from '../../deck/deck';
import { ranking } from '../../quiz/leaderboard';
import type { Participant, SessionState } from '../state';
import type { Leader } from '../view-types';
import { networkPoints } from './comparison';
import { approvedDrawing, shownName } from './shown-participant';
import { aheadOf, standingsOf } from './standings';
import { teamLeaders } from './teams';

const shown = 10;

/** Participants or teams with points, and the network once it has answered what the room answered; empty if it is off. */
export function leaders(state: SessionState, { leaderboard, teams }: Deck): Leader[] {
  if (leaderboard === 'off') return [];
  if (teams) return teamLeaders(state, teams);
  const { players } = standingsOf(state);
  const first: { who: Participant | 'network'; points: number }[] = players
    .slice(0, shown)
    .filter(({ points }) => points > 0)
    .map((who) => ({ who, points: who.points }));
  const network = networkPoints(state);
  if (network !== null) first.push({ who: 'network', points: network });
  return ranking(first)
    .filter(({ who }, place) => place < shown || who === 'network')
    .map(({ who, points, rank }) =>
      who === 'network'
        ? {
            ...{ name: 'nudge', points, digit: null, network: true, team: null },
            rank: aheadOf(points, players) + 1,
          }
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
  const { players } = standingsOf(state);
  const played = network > 0 || (players[0]?.points ?? 0) > 0;
  const before = network > participant.points ? 1 : 0;
  return played ? before + aheadOf(participant.points, players) + 1 : null;
}
