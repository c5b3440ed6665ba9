// What the network costs on the digits of the room that are shown. Pure.

import { costOf } from '@/lib/nn/cost';
import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import type { Cost } from '@/lib/nn/recipe';

export type Labelled = { readonly label: number; readonly pixels: Uint8Array };

export type RoomCost = {
  /** By the cost that the slides explain, a mean over the digits. */
  readonly told: number;
  /** By the cost that training lowers; null: it is the same. */
  readonly trained: number | null;
  readonly right: number;
  /** Of each digit, whether it is read right. */
  readonly reads: readonly boolean[];
  readonly count: number;
};

/** Needs at least one digit. */
export function roomCost(network: Network, digits: readonly Labelled[], told: Cost): RoomCost {
  const mean = { told: 0, trained: 0 };
  const reads: boolean[] = [];
  for (const { label, pixels } of digits) {
    const { digit, outputs } = predict(network, pixels);
    const said = Float32Array.from(outputs);
    mean.told += costOf(told, said, label) / digits.length;
    mean.trained += costOf(network.formulas.cost, said, label) / digits.length;
    reads.push(digit === label);
  }
  const right = reads.filter(Boolean).length;
  const trained = network.formulas.cost === told ? null : mean.trained;
  return { told: mean.told, trained, right, reads, count: digits.length };
}
