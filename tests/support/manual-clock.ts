import type { Clock, Millis } from '@/lib/clock';

/** Time that moves only when told. */
export class ManualClock implements Clock {
  #now: Millis = 1_000_000;
  #timers = new Set<{ at: Millis; readonly task: () => void }>();

  now(): Millis {
    return this.#now;
  }

  after(delay: Millis, task: () => void): () => void {
    const timer = { at: this.#now + delay, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  catchUp(): void {}
  stop(): void {}

  /** Busy time: no timer can run meanwhile. */
  pass(ms: Millis): void {
    this.#now += ms;
  }

  /** Somebody sets the clock back. Timers go by what has passed, as the machine's do. */
  setBack(ms: Millis): void {
    this.#now -= ms;
    for (const timer of this.#timers) timer.at -= ms;
  }

  get nextTimer(): Millis {
    return Math.min(...[...this.#timers].map(({ at }) => at));
  }

  /** Runs one timer that is due. */
  fire(): boolean {
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at)[0];
    if (!due) return false;
    this.#timers.delete(due);
    due.task();
    return true;
  }

  /** Lets `ms` go by and runs every timer at its time. */
  advance(ms: Millis): void {
    const end = this.#now + ms;
    while (this.nextTimer <= end) {
      this.#now = Math.max(this.#now, this.nextTimer);
      this.fire();
    }
    this.#now = end;
  }
}
