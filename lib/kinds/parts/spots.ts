// Places on a picture, in thousandths of its width and height, and how they are counted: by cells, so that a hall is as small as a
// class. Pure.

export type Spot = { readonly x: number; readonly y: number };
/** An ellipse of the picture's own shape: it reaches as many thousandths of the width as of the height. */
export type Area = Spot & { readonly reach: number; readonly name: string };

export const [columns, rows] = [24, 16] as const;
export const cells = columns * rows;

export const hits = ({ x, y, reach }: Area, spot: Spot): boolean =>
  (spot.x - x) ** 2 + (spot.y - y) ** 2 <= reach ** 2;

export function cellOf({ x, y }: Spot): number {
  const along = (place: number, count: number) => Math.min(count - 1, Math.floor((place * count) / 1000));
  return along(y, rows) * columns + along(x, columns);
}

/** The middle of a cell. */
export const middleOf = (cell: number): Spot => ({
  x: (((cell % columns) + 0.5) * 1000) / columns,
  y: ((Math.floor(cell / columns) + 0.5) * 1000) / rows,
});
