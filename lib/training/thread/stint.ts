// Trains mini-batch after mini-batch as long as there is time.

import type { Clock, Millis } from '../../clock';
import type { Smoothed } from '../smoothed';
import { hopelessFrom } from './sanity';

type Trained = {
  readonly untrained: number | null;
  readonly smoothed: Smoothed;
  train(): void;
};

/**
 * Trains while another mini-batch will be done by `until`, but at least one. False: the network is certainly ruined.
 */
export function trainUntil(until: Millis, course: Trained, clock: Clock, another: () => boolean): boolean {
  const hopeless = hopelessFrom(course.untrained ?? Number.POSITIVE_INFINITY);
  let longest = 0;
  for (let now = clock.now(); now + longest <= until && another(); ) {
    course.train();
    if (!(course.smoothed.cost! < hopeless)) return false;
    const then = clock.now();
    longest = Math.max(longest, then - now);
    now = then;
  }
  return true;
}
