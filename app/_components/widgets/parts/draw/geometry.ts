// Where lines begin and end, and how wide a weight is drawn. Pixels of the drawing. Pure.

export type Point = { readonly x: number; readonly y: number };
export type Circle = Point & { readonly r: number };
export type Segment = { readonly from: Point; readonly to: Point };

/** The point a share of the way from one to the other; 0 is the first. */
export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** The line between two neurons from rim to rim, with `gap` pixels free at each end. */
export function rimToRim(from: Circle, to: Circle, gap = 0): Segment {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return { from, to };
  return {
    from: between(from, to, (from.r + gap) / length),
    to: between(from, to, 1 - (to.r + gap) / length),
  };
}

export type WidthScale = {
  /** Pixels of width for a weight of 1. */
  readonly perUnit: number;
  readonly least: number;
  readonly most: number;
};

/** The widths of slide 10: 3 is 6.6 px, 20 is 30 px, and a weight near 0 is still seen. */
export const stageWidths: WidthScale = { perUnit: 2.2, least: 5, most: 30 };
export const phoneWidths: WidthScale = { perUnit: 0.9, least: 2.5, most: 14 };

export const edgeWidth = (weight: number, { perUnit, least, most }: WidthScale): number =>
  Math.min(most, Math.max(least, Math.abs(weight) * perUnit));

/** `count` places from `first` to `last`, evenly; one alone stands in the middle. */
export const spread = (count: number, first: number, last: number): readonly number[] =>
  Array.from({ length: count }, (_, i) =>
    count === 1 ? (first + last) / 2 : first + ((last - first) * i) / (count - 1),
  );
