// Judges one run's network: whether it may be shown, which learning rate to use after it was ruined, and when to halve the
// rate. It goes by the held-out costs of the fixed digits.

import type { Evaluation } from '../../nn/evaluate';
import type { Network } from '../../nn/network';
import { isSane, look, looksDead, risesForLong, ruinedFrom, type Watch } from './sanity';

/** Halvings in a row after which the network is given up. */
const MOST_ROLLBACKS = 12;
/** Halving stops at this fraction of the chosen learning rate. The learner's easing comes on top (nn/easing.ts). */
const LEAST_HALVED = 1 / 16;
/** Digits trained on after which a dead network is given up: it might only have begun so. */
const DEAD_FOR = 5_000;

export class Judge {
  #best: number | null = null;
  #rollbacks = 0;
  #watch: Watch | null = null;
  /** How many drawings had joined when the rate was halved; null: it is not halved. */
  #halvedWith: number | null = null;
  /** The digits trained on when the network was first seen dead; null: it lives. */
  #deadSince: number | null = null;

  /** `proven`: a learning rate that is known to work. */
  constructor(private proven: number) {}

  /** `samples`: the digits that it was trained on. */
  ruined(network: Network, { cost, confusion }: Evaluation, untrained: number, samples: number): boolean {
    this.#deadSince = looksDead(network, confusion) ? (this.#deadSince ?? samples) : null;
    if (!isSane(network) || samples - (this.#deadSince ?? samples) >= DEAD_FOR) return true;
    return !(cost < ruinedFrom(untrained, this.#best ?? untrained, network.formulas.cost));
  }

  /** Whether the network that was measured last is one to come back to. */
  get lives(): boolean {
    return this.#deadSince === null;
  }

  /** A good network. `rate`: the learning rate with which it trained; null: it has not trained since the rate changed. */
  passed(cost: number, rate: number | null): void {
    this.#best = Math.min(this.#best ?? cost, cost);
    if (rate === null) return;
    this.proven = rate;
    this.#rollbacks = 0;
  }

  /** Half the rate that failed; from the second time in a row, at most half of a rate that is known to work. */
  rateAfterRuin(failed: number): number {
    this.#rollbacks++;
    this.startWatch();
    if (this.#rollbacks > MOST_ROLLBACKS) throw new Error(`No learning rate works, not even ${failed}`);
    return this.#rollbacks === 1 ? failed / 2 : Math.min(failed, this.proven) / 2;
  }

  /** Half the rate, if the held-out cost has been rising for a long time; else null. */
  halve(cost: number, samples: number, rate: number, chosen: number, joined: number): number | null {
    this.#watch = look(this.#watch, cost, samples);
    if (!risesForLong(this.#watch, samples) || rate / 2 < chosen * LEAST_HALVED) return null;
    this.#watch = null;
    this.#halvedWith = joined;
    return rate / 2;
  }

  /** Whether so many drawings have joined since the halving that there is something new to learn. */
  endsHalving(joined: number): boolean {
    return this.#halvedWith !== null && joined > 1.1 * this.#halvedWith;
  }

  /** The learning rate was changed: its effect is judged from here on. */
  startWatch(): void {
    this.#watch = null;
    this.#halvedWith = null;
  }

  /** The network was replaced; the new one may cost more than the best so far. */
  elsewhere(): void {
    this.#best = null;
    this.#watch = null;
    this.#deadSince = null;
  }
}
