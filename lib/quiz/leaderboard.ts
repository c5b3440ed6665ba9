// Ranks: more points first, ties are ties (1, 2, 2, 4).

export type Ranked<T> = { readonly who: T; readonly points: number; readonly rank: number };

type Player<T> = { readonly who: T; readonly points: number };

export function ranking<T>(players: readonly Player<T>[]): Ranked<T>[] {
  const sorted = [...players].sort((a, b) => b.points - a.points);
  let rank = 0;
  return sorted.map(({ who, points }, place) => {
    if (place === 0 || points < sorted[place - 1]!.points) rank = place + 1;
    return { who, points, rank };
  });
}

export type TeamStanding<T> = { readonly team: T; readonly people: number; readonly points: number };

/** Teams with the mean of their members' points, so that a small one can win; people without a team are left out. */
export function teamStandings<P, T>(
  players: Iterable<Player<P>>,
  teamOf: (who: P) => T | null,
): TeamStanding<T>[] {
  const sums = new Map<T, { people: number; points: number }>();
  for (const { who, points } of players) {
    const team = teamOf(who);
    if (team === null) continue;
    const sum = sums.get(team) ?? { people: 0, points: 0 };
    sums.set(team, { people: sum.people + 1, points: sum.points + points });
  }
  return [...sums].map(([team, { people, points }]) => ({ team, people, points: points / people }));
}
