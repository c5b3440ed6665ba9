// A list with one item taken to another place. Pure.

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

/**
 * The place of the item at `from` once the finger is at `y`: beyond each neighbour whose middle it has passed. `middles`
 * from the top down. Items of other heights do not make it jump to and fro.
 */
export function placeFor(middles: readonly number[], from: number, y: number): number {
  let to = from;
  while (to + 1 < middles.length && y > middles[to + 1]!) to++;
  while (to > 0 && y < middles[to - 1]!) to--;
  return to;
}

/** px from an edge of the screen within which a drag scrolls, and how far at most per frame. */
const edge = 72;
const fastest = 14;

/** px to scroll in one frame, for a finger at `y` on a screen of this height: faster nearer to the edge. */
export function scrollBy(y: number, height: number): number {
  if (y < edge) return -Math.ceil(fastest * Math.min(1, (edge - y) / edge));
  if (y > height - edge) return Math.ceil(fastest * Math.min(1, (y - height + edge) / edge));
  return 0;
}
