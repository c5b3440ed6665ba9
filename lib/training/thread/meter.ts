// How fast training goes.

import type { Millis } from '../../clock';

/** Speed is measured over this time, ms. */
const SPEED_WINDOW = 1000;

export class Meter {
  #marks: { readonly at: Millis; readonly samples: number }[] = [];

  /** Digits per second over about the last second, given the total so far. */
  speed(samples: number, now: Millis): number {
    this.#marks.push({ at: now, samples });
    while (this.#marks.length > 2 && this.#marks[1]!.at <= now - SPEED_WINDOW) this.#marks.shift();
    const first = this.#marks[0]!;
    return now > first.at ? ((samples - first.samples) / (now - first.at)) * 1000 : 0;
  }

  /** Training starts, stops or continues elsewhere: speed is measured from here on. */
  restart(samples: number, now: Millis): void {
    this.#marks = [{ at: now, samples }];
  }
}
