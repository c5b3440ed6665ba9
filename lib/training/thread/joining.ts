// Drawings on their way into the training set: those of a tenth of a second join together.

import type { Millis } from '../../clock';

const TOGETHER_MS = 100;

export class Joining {
  #ids: string[] = [];
  #at: Millis = Number.POSITIVE_INFINITY;

  /** When they join. */
  get at(): Millis {
    return this.#at;
  }

  add(ids: readonly string[], now: Millis): void {
    if (this.#ids.length === 0 && ids.length > 0) this.#at = now + TOGETHER_MS;
    this.#ids.push(...ids);
  }

  /** Takes these back; returns those that had joined already. */
  withdraw(ids: readonly string[]): string[] {
    const waiting = new Set(this.#ids);
    const gone = new Set(ids);
    this.#ids = this.#ids.filter((id) => !gone.has(id));
    return ids.filter((id) => !waiting.has(id));
  }

  take(): string[] {
    const ids = this.#ids;
    this.#ids = [];
    this.#at = Number.POSITIVE_INFINITY;
    return ids;
  }
}
