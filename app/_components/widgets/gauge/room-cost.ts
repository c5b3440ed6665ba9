// What the network costs on the digits of the room that are shown. Pure.

import { costOf } from '@/lib/nn/cost';
import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';

export type Labelled = { readonly label: number; readonly pixels: Uint8Array };

export type RoomCost = {
  /** The cost function of the slides: half of the squared differences, a mean over the digits. */
  readonly quadratic: number;
  /** What the training minimises: −ln of the right output. */
  readonly logLikelihood: number;
  readonly right: number;
  /** Of each digit, whether it is read right. */
  readonly reads: readonly boolean[];
  readonly count: number;
};

/** Needs at least one digit. */
export function roomCost(network: Network, digits: readonly Labelled[]): RoomCost {
  let quadratic = 0;
  let logLikelihood = 0;
  const reads: boolean[] = [];
  for (const { label, pixels } of digits) {
    const { digit, outputs } = predict(network, pixels);
    const said = Float32Array.from(outputs);
    quadratic += costOf('quadratic', said, label) / digits.length;
    logLikelihood += costOf('log-likelihood', said, label) / digits.length;
    reads.push(digit === label);
  }
  const right = reads.filter(Boolean).length;
  return { quadratic, logLikelihood, right, reads, count: digits.length };
}
