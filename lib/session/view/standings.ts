// Everybody's points in order, and the teams' standings: made once after each change of points or teams, however many views
// ask for them.

import { type TeamStanding, teamStandings } from '../../quiz/leaderboard';
import { ledgerOf, once } from '../ledger/ledger';
import type { Participant, SessionState } from '../state';

export type Standings = {
  /** Most points first, of equals those who joined first. */
  readonly players: readonly Participant[];
  readonly teams: readonly TeamStanding<number>[];
  /** By team, in the order of `players`. */
  readonly members: ReadonlyMap<number, readonly Participant[]>;
};

export function standingsOf(state: SessionState): Standings {
  const { standings, present } = ledgerOf(state);
  return once(standings, standingsOf, () => {
    const all = present.all();
    const players = [...all].sort((a, b) => b.points - a.points);
    const members = new Map<number, Participant[]>();
    for (const player of players) {
      if (player.team === null) continue;
      const team = members.get(player.team);
      if (team) team.push(player);
      else members.set(player.team, [player]);
    }
    const points = all.map((who) => ({ who, points: who.points }));
    return { players, members, teams: teamStandings(points, ({ team }) => team) };
  });
}

/** How many of these have more points; most points come first. */
export function aheadOf(points: number, players: readonly Participant[]): number {
  let [from, to] = [0, players.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (players[middle]!.points > points) from = middle + 1;
    else to = middle;
  }
  return from;
}
