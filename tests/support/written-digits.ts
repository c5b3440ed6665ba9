// Digits that people drew, from a file: JSON lines of {label, writer, strokes}, gzipped or not.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import type { Example, LabelledImages } from '@/lib/nn/learner';

export type Written = { readonly label: number; readonly writer: number; readonly strokes: Strokes };

export function readWritten(path: string): Written[] {
  const file = readFileSync(path);
  const text = (file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file).toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Written);
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
    person: String(writer),
    label,
    pixels: rasterise(strokes),
  }));
}
