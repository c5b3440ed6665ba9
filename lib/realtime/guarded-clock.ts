// A clock whose tasks can't end the process: what a task throws is logged, and the next one still runs.

import type { Clock } from '../clock';
import type { Log } from '../log';

export function guardedClock(clock: Clock, log: Log): Clock {
  return {
    now: () => clock.now(),
    after: (delay, task) =>
      clock.after(delay, () => {
        try {
          task();
        } catch (error) {
          log.error({ err: error }, 'a timer failed');
        }
      }),
  };
}
