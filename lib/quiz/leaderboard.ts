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

/** Teams by the mean of their members' points, so that a small team can win; people without a team are left out. */
export function teamRanking<T>(
  players: readonly Player<T>[],
  teamOf: (who: T) => string | null,
): Ranked<string>[] {
  const teams = new Map<string, number[]>();
  for (const { who, points } of players) {
    const team = teamOf(who);
    if (team !== null) teams.set(team, [...(teams.get(team) ?? []), points]);
  }
  const mean = (points: readonly number[]) => points.reduce((sum, each) => sum + each, 0) / points.length;
  return ranking([...teams].map(([who, points]) => ({ who, points: mean(points) })));
}
