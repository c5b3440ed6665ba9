// A drawing as strokes of the pen, and how much of it there may be. Without zod: phones load this.

/** Whole numbers in 0–1023, x to the right, y downwards, over the pad's square. */
export type Point = readonly [number, number];
/** From pen down to pen up; one point is a dot. */
export type Stroke = readonly Point[];
export type Strokes = readonly Stroke[];

export const MAX_STROKES = 32;
export const MAX_POINTS = 2000;
export const MAX_COORDINATE = 1023;

export function countPoints(strokes: Strokes): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The smallest box around all points, or null where there are none. */
export function boundingBox(strokes: Strokes): Box | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const stroke of strokes) {
    for (const [x, y] of stroke) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return left === Infinity ? null : { left, top, right, bottom };
}
