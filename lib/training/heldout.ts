// Measures the held-out figures in pieces, so that the thread can listen and be fair in between.

import type { Evaluation } from '../nn/evaluate';
import type { LabelledImages } from '../nn/learner';
import type { Network } from '../nn/network';

export type Evaluate = (network: Network, images: LabelledImages, from: number, count: number) => Evaluation;

/** The test digits that are measured while training runs, and all the others. */
export type HeldOut = { readonly fixed: LabelledImages; readonly rest: LabelledImages };

/** Costs are means per digit, accuracy is a fraction, confusion[meant * 10 + read] are counts. */
export type Figures = Evaluation & { readonly count: number };

/** `figures`: of all digits that were asked for. `fixed`: always of the same digits, so that they can be compared. */
export type Measurement = { readonly fixed: Figures; readonly figures: Figures };

/** Every fifth digit (2,000 of MNIST's 10,000): the second half of MNIST's test set is harder to read than the first. */
const STRIDE = 5;
/** Digits between two checks of the clock. */
const PIECE = 100;

export function holdOut(test: LabelledImages): HeldOut {
  const numbers = Array.from({ length: test.count }, (_, i) => i);
  return {
    fixed: pick(
      test,
      numbers.filter((i) => i % STRIDE === 0),
    ),
    rest: pick(
      test,
      numbers.filter((i) => i % STRIDE !== 0),
    ),
  };
}

function pick(from: LabelledImages, numbers: readonly number[]): LabelledImages {
  const size = from.pixels.length / from.count;
  const pixels = new Uint8Array(numbers.length * size);
  numbers.forEach((n, i) => {
    pixels.set(from.pixels.subarray(n * size, (n + 1) * size), i * size);
  });
  return { count: numbers.length, pixels, labels: Uint8Array.from(numbers, (n) => from.labels[n]!) };
}

/** Measures on the fixed digits, or on all; yields after every piece. */
export function* measure(
  network: Network,
  heldOut: HeldOut,
  all: boolean,
  evaluate: Evaluate,
): Generator<undefined, Measurement> {
  const fixed = yield* figuresOn(network, heldOut.fixed, evaluate);
  if (!all) return { fixed, figures: fixed };
  return { fixed, figures: add(fixed, yield* figuresOn(network, heldOut.rest, evaluate)) };
}

function* figuresOn(
  network: Network,
  images: LabelledImages,
  evaluate: Evaluate,
): Generator<undefined, Figures> {
  let sum: Figures = { count: 0, cost: 0, accuracy: 0, confusion: Array.from({ length: 100 }, () => 0) };
  for (let from = 0; from < images.count; from += PIECE) {
    const count = Math.min(PIECE, images.count - from);
    sum = add(sum, { ...evaluate(network, images, from, count), count });
    yield;
  }
  return sum;
}

function add(a: Figures, b: Figures): Figures {
  const count = a.count + b.count;
  const mean = (x: number, y: number) => (count === 0 ? 0 : (x * a.count + y * b.count) / count);
  return {
    count,
    cost: mean(a.cost, b.cost),
    accuracy: mean(a.accuracy, b.accuracy),
    confusion: a.confusion.map((n, i) => n + b.confusion[i]!),
  };
}
