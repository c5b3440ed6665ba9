// How well a network reads digits that it is not being trained on.

import { costOf } from './cost';
import { feedforward, ink, largest } from './feedforward';
import type { LabelledImages } from './learner';
import type { Network } from './network';

export type Evaluation = {
  /** The fraction read right, in [0, 1]. */
  readonly accuracy: number;
  /** The mean cost per digit. */
  readonly cost: number;
  /** confusion[meant * 10 + read]: how many digits of each kind were read as which. */
  readonly confusion: readonly number[];
};

/** Evaluates `count` images from number `from` on. */
export function evaluate(network: Network, images: LabelledImages, from: number, count: number): Evaluation {
  const pixels = network.sizes[0]!;
  const confusion = new Array<number>(100).fill(0);
  let cost = 0;
  let right = 0;
  for (let i = from; i < from + count; i++) {
    const input = ink(images.pixels.subarray(i * pixels, (i + 1) * pixels));
    const outputs = feedforward(network, input).at(-1)!;
    const meant = images.labels[i]!;
    const read = largest(outputs);
    confusion[meant * 10 + read]!++;
    cost += costOf(network.formulas.cost, outputs, meant);
    if (read === meant) right++;
  }
  return { accuracy: right / count, cost: cost / count, confusion };
}
