// Strokes for a simulated audience: from a file of real ones, or ten plain shapes drawn by a shaky hand.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { MAX_COORDINATE, type Point, type Strokes } from '../../lib/digits/stroke';
import type { Random } from '../../lib/random';
import { languages, spoken } from '../../lib/words/languages';

const words = languages[spoken].tools.rehearse;

export type Handwriting = { draw(label: number): Strokes };

const line = z.object({
  label: z.int().min(0).max(9),
  strokes: z.array(z.array(z.tuple([z.number(), z.number()])).min(1)).min(1),
});

/** One JSON object per line, `{label, strokes: [[[x, y], …], …]}`, y downwards; gzipped or not. */
export function readHandwriting(file: string, random: Random): Handwriting {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  const byLabel: Strokes[][] = Array.from({ length: 10 }, () => []);
  for (const row of text.split('\n')) {
    if (row.trim() === '') continue;
    const { label, strokes } = line.parse(JSON.parse(row));
    byLabel[label]!.push(strokes.map((stroke) => stroke.map(([x, y]) => [whole(x), whole(y)] as const)));
  }
  const missing = byLabel.findIndex((drawings) => drawings.length === 0);
  if (missing >= 0) throw new Error(words.missingDigit(file, missing));
  return { draw: (label) => byLabel[label]![random.below(byLabel[label]!.length)]! };
}

const whole = (x: number) => Math.max(0, Math.min(MAX_COORDINATE, Math.round(x)));

/** Corners of each digit in a square of side 1; `arc` goes through them as a smooth line. */
const shapes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0.5, 0.05],
    [0.15, 0.3],
    [0.15, 0.7],
    [0.5, 0.95],
    [0.85, 0.7],
    [0.85, 0.3],
    [0.5, 0.05],
  ],
  [
    [0.35, 0.25],
    [0.55, 0.05],
    [0.55, 0.95],
  ],
  [
    [0.2, 0.25],
    [0.5, 0.05],
    [0.8, 0.3],
    [0.5, 0.6],
    [0.15, 0.95],
    [0.85, 0.95],
  ],
  [
    [0.2, 0.1],
    [0.75, 0.15],
    [0.45, 0.45],
    [0.8, 0.7],
    [0.45, 0.95],
    [0.15, 0.85],
  ],
  [
    [0.65, 0.95],
    [0.65, 0.05],
    [0.15, 0.65],
    [0.9, 0.65],
  ],
  [
    [0.8, 0.05],
    [0.25, 0.05],
    [0.22, 0.45],
    [0.7, 0.45],
    [0.8, 0.75],
    [0.45, 0.95],
    [0.15, 0.85],
  ],
  [
    [0.7, 0.05],
    [0.3, 0.35],
    [0.18, 0.75],
    [0.5, 0.95],
    [0.8, 0.75],
    [0.5, 0.55],
    [0.22, 0.7],
  ],
  [
    [0.15, 0.05],
    [0.85, 0.05],
    [0.4, 0.95],
  ],
  [
    [0.5, 0.5],
    [0.2, 0.25],
    [0.5, 0.05],
    [0.8, 0.25],
    [0.5, 0.5],
    [0.2, 0.75],
    [0.5, 0.95],
    [0.8, 0.75],
    [0.5, 0.5],
  ],
  [
    [0.8, 0.3],
    [0.45, 0.5],
    [0.2, 0.25],
    [0.5, 0.05],
    [0.8, 0.3],
    [0.75, 0.6],
    [0.6, 0.95],
  ],
];

const POINTS_EACH = 8;

export function shakyHandwriting(random: Random): Handwriting {
  const shake = (size: number) => (random.uniform() - 0.5) * size;
  return {
    draw(label) {
      const side = 350 + random.below(450);
      const [left, top, lean] = [random.below(1000 - side), random.below(1000 - side), shake(0.3)];
      const corners = shapes[label]!.map(
        ([x, y]) => [x + shake(0.1) + lean * (0.5 - y), y + shake(0.1)] as const,
      );
      const points: Point[] = [];
      for (let i = 0; i + 1 < corners.length; i++) {
        for (let t = 0; t < POINTS_EACH; t++) {
          const [x, y] = along(corners[i]!, corners[i + 1]!, t / POINTS_EACH);
          points.push([whole(left + x * side), whole(top + y * side)]);
        }
      }
      return [points];
    },
  };
}

const along = (a: readonly [number, number], b: readonly [number, number], t: number) =>
  [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t] as const;
