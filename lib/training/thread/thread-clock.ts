// Time in the thread: finer than a millisecond, never turned back.

import { type Clock, systemClock } from '../../clock';

export const threadClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: (delay, task) => systemClock.after(delay, task),
};
