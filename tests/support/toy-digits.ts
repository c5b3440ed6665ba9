// Small labelled images that a network can learn in a moment: label d is a thick bar in row 2d + 4, in a
// random place and grey, with some noise. Seeded.

import type { Example, LabelledImages } from '@/lib/nn/learner';
import { Random } from '@/lib/random';

export function toyDigits(count: number, seed: number): LabelledImages {
  const random = new Random(seed);
  const pixels = new Uint8Array(count * 784);
  const labels = Uint8Array.from({ length: count }, () => random.below(10));
  labels.forEach((label, i) => {
    const left = 4 + random.below(6);
    for (let y = 2 * label + 4; y < 2 * label + 6; y++) {
      for (let x = left; x < left + 14; x++) pixels[i * 784 + y * 28 + x] = 128 + random.below(128);
    }
    for (let k = 0; k < 20; k++) pixels[i * 784 + random.below(784)] = random.below(256);
  });
  return { count, pixels, labels };
}

/** The same images as a room's digits, dealt to `people` in turn. */
export function toyExamples(count: number, people: number, seed: number): Example[] {
  const { pixels, labels } = toyDigits(count, seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `digit-${seed}-${i}`,
    participant: `participant-${i % people}`,
    label: labels[i]!,
    pixels: pixels.slice(i * 784, (i + 1) * 784),
  }));
}
