// The rules of ranks: S14 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { ranking, teamStandings } from '@/lib/quiz/leaderboard';

describe('S14: more points first, ties share a rank and the next one is skipped', () => {
  it('1, 2, 2, 4', () => {
    const players = [10, 30, 20, 20].map((points, i) => ({ who: `p${i}`, points }));
    expect(ranking(players).map(({ who, rank }) => [who, rank])).toEqual([
      ['p1', 1],
      ['p2', 2],
      ['p3', 2],
      ['p0', 4],
    ]);
  });

  it('a team has the mean of its members’ points, and people without a team are left out', () => {
    const players = [
      { who: 'ada', points: 900 },
      { who: 'bob', points: 300 },
      { who: 'cy', points: 700 },
      { who: 'dan', points: 5000 },
    ];
    const team = (who: string) => (who === 'dan' ? null : who === 'cy' ? 'blue' : 'red');
    expect(teamStandings(players, team)).toEqual([
      { team: 'red', people: 2, points: 600 },
      { team: 'blue', people: 1, points: 700 },
    ]);
  });
});
