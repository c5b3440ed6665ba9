// What training is said to cost and how fast it goes: smoothed, so that a chart can be read.

import type { Millis } from '../clock';

/** About this many digits make one figure of the training cost. */
const SMOOTHING_DIGITS = 1000;
/** Speed is measured over this time, ms. */
const SPEED_WINDOW = 1000;

export class Meter {
  #cost: number | null = null;
  #miniBatches = 0;
  #marks: { readonly at: Millis; readonly samples: number }[] = [];

  /** Mean training cost a digit; null before the first mini-batch. */
  get cost(): number | null {
    return this.#cost;
  }

  /** One mini-batch of `digits` digits: at first a plain mean, later a sliding one. */
  add(cost: number, digits: number): void {
    this.#miniBatches++;
    const weight = Math.min(1, Math.max(digits / SMOOTHING_DIGITS, 1 / this.#miniBatches));
    this.#cost = this.#cost === null ? cost : this.#cost + (cost - this.#cost) * weight;
  }

  /** Digits a second over the last second or so, given how many there have been by now. */
  speed(samples: number, now: Millis): number {
    this.#marks.push({ at: now, samples });
    while (this.#marks.length > 2 && this.#marks[1]!.at <= now - SPEED_WINDOW) this.#marks.shift();
    const first = this.#marks[0]!;
    return now > first.at ? ((samples - first.samples) / (now - first.at)) * 1000 : 0;
  }

  /** Training starts, stops or continues elsewhere: speed is measured from here. */
  restartSpeed(samples: number, now: Millis): void {
    this.#marks = [{ at: now, samples }];
  }

  /** Another learner: nothing of before counts. */
  restart(samples: number, now: Millis): void {
    this.#cost = null;
    this.#miniBatches = 0;
    this.restartSpeed(samples, now);
  }
}
