// The thread's clock: finer than a millisecond, never set back.

import { type Clock, systemClock } from '../../clock';

export const threadClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: (delay, task) => systemClock.after(delay, task),
};
