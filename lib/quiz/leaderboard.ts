// Ranks: more points first, ties are ties (1, 2, 2, 4).

export type Ranked<T> = { readonly who: T; readonly points: number; readonly rank: number };

export function ranking<T>(players: readonly { readonly who: T; readonly points: number }[]): Ranked<T>[] {
  const sorted = [...players].sort((a, b) => b.points - a.points);
  let rank = 0;
  return sorted.map(({ who, points }, place) => {
    if (place === 0 || points < sorted[place - 1]!.points) rank = place + 1;
    return { who, points, rank };
  });
}
