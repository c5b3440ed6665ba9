// Where too many tries were wrong, further ones are let through one at a time, ever more slowly, the newest first: a flood
// waits behind whoever comes after it, so nobody is kept out for longer than the flood lasts.

import type { Clock, Millis } from '../clock';

export type Pace = {
  /** ms between two that are let through, at first and at last. */
  readonly shortest: Millis;
  readonly longest: Millis;
  /** ms that one may wait, and how many may wait at once; whoever came first gives way. */
  readonly patience: Millis;
  readonly places: number;
};

export type SlowDoor = {
  /** True when it is one's turn, false where that took too long. */
  wait(): Promise<boolean>;
  /** Nobody waits, and the pace is the first one again. */
  idle(): boolean;
};

type Waiting = (turn: boolean) => void;

/** A door at which nobody was for so long starts with the shortest pause again. */
const forgets: Millis = 60_000;
const growth = 1.25;

export function createSlowDoor(clock: Clock, { shortest, longest, patience, places }: Pace): SlowDoor {
  /** Oldest first. */
  const waiting = new Set<Waiting>();
  let pause = shortest;
  let lastAt = Number.NEGATIVE_INFINITY;
  /** Shut until the pause is over. */
  let shut = false;

  const idle = () => !shut && waiting.size === 0 && Math.abs(clock.now() - lastAt) > forgets;
  const letThrough = () => {
    pause = idle() ? shortest : Math.min(longest, pause * growth);
    lastAt = clock.now();
    shut = true;
    clock.after(pause, () => {
      shut = false;
      const newest = [...waiting].at(-1);
      if (!newest) return;
      letThrough();
      newest(true);
    });
  };

  return {
    idle,
    wait() {
      if (!shut) {
        letThrough();
        return Promise.resolve(true);
      }
      return new Promise((done) => {
        const cancel = clock.after(patience, () => leave(false));
        const leave = (turn: boolean) => {
          cancel();
          waiting.delete(leave);
          done(turn);
        };
        waiting.add(leave);
        if (waiting.size > places) [...waiting][0]!(false);
      });
    },
  };
}
