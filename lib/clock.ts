// Time as an argument: code that needs the present takes a Clock, tests hand in a fake one.

/** Milliseconds since the Unix epoch. */
export type Millis = number;

export type Clock = {
  now(): Millis;
  /** Calls `task` once after `delay` ms; the returned function cancels it. */
  after(delay: Millis, task: () => void): () => void;
};

/**
 * The wall's time when this process or page began, and what has passed since. It never goes back, and nobody can set it, so
 * it is right for durations; it does not count the time that the machine slept.
 */
export const steadyNow = (): Millis => Math.round(performance.timeOrigin + performance.now());

export const systemClock: Clock = {
  now: steadyNow,
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};
