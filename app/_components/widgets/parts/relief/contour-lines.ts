// Contours of a height by marching squares: where each level crosses the cells of a grid. Pure.

/** Ends of a piece of a line: x, y, x, y. */
export type Piece = readonly [number, number, number, number];

const join = (from: readonly [number, number], to: readonly [number, number]): Piece => [...from, ...to];

/**
 * The pieces of one level within the unit cell whose corners have these heights, clockwise from the top left. A saddle
 * is cut by its middle's height.
 */
export function piecesInCell(
  [a, b, c, d]: readonly [number, number, number, number],
  level: number,
): readonly Piece[] {
  const between = (from: number, to: number) => (level - from) / (to - from);
  const top = (): [number, number] => [between(a, b), 0];
  const right = (): [number, number] => [1, between(b, c)];
  const bottom = (): [number, number] => [between(d, c), 1];
  const left = (): [number, number] => [0, between(a, d)];
  const above = (height: number) => Number(height > level);
  switch (above(a) * 8 + above(b) * 4 + above(c) * 2 + above(d)) {
    case 1:
    case 14:
      return [join(left(), bottom())];
    case 2:
    case 13:
      return [join(bottom(), right())];
    case 3:
    case 12:
      return [join(left(), right())];
    case 4:
    case 11:
      return [join(top(), right())];
    case 6:
    case 9:
      return [join(top(), bottom())];
    case 7:
    case 8:
      return [join(left(), top())];
    case 5:
    case 10:
      // b and d stand together on one side, or a and c do.
      return above((a + b + c + d) / 4) === above(b)
        ? [join(left(), top()), join(bottom(), right())]
        : [join(left(), bottom()), join(top(), right())];
    default:
      return [];
  }
}

/** Evenly spaced levels that lie between the lowest and the highest; every fourth, counted from 0, is bold. */
export function levelsBetween(
  low: number,
  high: number,
  spacing: number,
): readonly { readonly height: number; readonly bold: boolean }[] {
  const first = Math.ceil(low / spacing);
  const count = Math.max(0, Math.floor(high / spacing) - first + 1);
  return Array.from({ length: count }, (_, i) => ({
    height: (first + i) * spacing,
    bold: (first + i) % 4 === 0,
  }));
}
