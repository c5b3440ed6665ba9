// Digits that people drew, from a file: JSON lines of {label, writer, strokes}, gzipped or not. Where no writers are
// named everybody drew one.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import type { Example, LabelledImages } from '@/lib/nn/learner';
import { Mistake } from '../../scripts/flags.mjs';

export type Written = {
  readonly label: number;
  readonly writer?: number | string | undefined;
  readonly strokes: Strokes;
};

/** Throws a Mistake that names the file, and the line where one is no drawing. */
export function readWritten(path: string): Written[] {
  const written = textOf(path)
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${path}, line ${i + 1}`)]));
  if (written.length === 0) throw new Mistake(`${path} holds no drawings.`);
  return written;
}

function textOf(path: string): string {
  try {
    const file = readFileSync(path);
    return (file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file).toString();
  } catch (error) {
    throw new Mistake(`${path} can't be read: ${(error as Error).message}`);
  }
}

const point = z.tuple([z.number(), z.number()]);
const drawing = z.object({
  label: z.int().min(0).max(9),
  writer: z.union([z.string(), z.number()]).optional(),
  strokes: z.array(z.array(point).min(1)).min(1),
});

function readLine(line: string, place: string): Written {
  try {
    return drawing.parse(JSON.parse(line));
  } catch {
    throw new Mistake(`${place}: expected {"label": 0 to 9, "writer": who, "strokes": [[[x, y], …], …]}.`);
  }
}

export function asImages(written: readonly Written[]): LabelledImages {
  const pixels = new Uint8Array(written.length * 784);
  written.forEach(({ strokes }, i) => {
    pixels.set(rasterise(strokes), i * 784);
  });
  return { count: written.length, pixels, labels: Uint8Array.from(written, ({ label }) => label) };
}

export function asExamples(written: readonly Written[]): Example[] {
  return written.map(({ label, writer, strokes }, i) => ({
    id: `written-${i}`,
    participant: String(writer ?? `writer-${i}`),
    label,
    pixels: rasterise(strokes),
  }));
}
