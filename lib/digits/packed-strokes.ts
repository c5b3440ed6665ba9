// A drawing as one array of numbers, which costs next to nothing to hand to a thread: nested lists cost a millisecond.

import type { Stroke, Strokes } from './stroke';

/** For each stroke how many points it has, then x and y of each. */
export function packStrokes(strokes: Strokes): Int16Array<ArrayBuffer> {
  const packed = new Int16Array(strokes.reduce((length, stroke) => length + 1 + 2 * stroke.length, 0));
  let at = 0;
  for (const stroke of strokes) {
    packed[at++] = stroke.length;
    for (const [x, y] of stroke) {
      packed[at++] = x;
      packed[at++] = y;
    }
  }
  return packed;
}

/** What `packStrokes` was given. */
export function unpackStrokes(packed: Int16Array): Strokes {
  const strokes: Stroke[] = [];
  for (let at = 0; at < packed.length; at += 1 + 2 * packed[at]!) {
    const from = at + 1;
    strokes.push(
      Array.from(
        { length: packed[at]! },
        (_, n) => [packed[from + 2 * n]!, packed[from + 2 * n + 1]!] as const,
      ),
    );
  }
  return strokes;
}

/** How many characters `JSON.stringify` makes of it, without making them. */
export function textLength(strokes: Strokes): number {
  // Brackets around all and commas between strokes, then the same for each stroke and each point.
  let length = 1 + strokes.length;
  for (const stroke of strokes) {
    length += 1 + 4 * stroke.length;
    for (const [x, y] of stroke) length += digitsOf(x) + digitsOf(y);
  }
  return length;
}

const digitsOf = (coordinate: number) =>
  coordinate < 10 ? 1 : coordinate < 100 ? 2 : coordinate < 1_000 ? 3 : 4;
