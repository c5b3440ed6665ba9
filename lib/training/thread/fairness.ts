// Whose turn is next: the session that had the least of the thread's time. A session without work saves nothing up.

/** `used`: the thread's time so far, ms. */
export type Share = { used: number; idle: boolean };

export class Turns<Name> {
  #least = 0;

  /** Of those that are ready, the one to work next; null: nobody is ready. */
  next<T extends Share>(shares: Iterable<[Name, T]>, isReady: (share: T) => boolean): [Name, T] | null {
    let chosen: [Name, T] | null = null;
    for (const entry of shares) {
      const share = entry[1];
      const wasIdle = share.idle;
      share.idle = !isReady(share);
      if (share.idle) continue;
      if (wasIdle) share.used = Math.max(share.used, this.#least);
      if (!chosen || share.used < chosen[1].used) chosen = entry;
    }
    if (chosen) this.#least = chosen[1].used;
    return chosen;
  }
}
