// Time as an argument: code that needs the present takes a Clock, tests hand in a fake one.

/** Milliseconds since the Unix epoch. */
export type Millis = number;

export type Clock = {
  now(): Millis;
  /** Calls `task` once after `delay` ms; the returned function cancels it. */
  after(delay: Millis, task: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};
