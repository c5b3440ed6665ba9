// A list with one item taken to another place. Pure.

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

/** The place whose middle is nearest to `y`; `middles` from the top down. */
export function nearestPlace(middles: readonly number[], y: number): number {
  let nearest = 0;
  middles.forEach((middle, place) => {
    if (Math.abs(middle - y) < Math.abs(middles[nearest]! - y)) nearest = place;
  });
  return nearest;
}
