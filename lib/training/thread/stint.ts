// Mini-batches one after the other for as long as there is time.

import type { Clock, Millis } from '../../clock';
import type { Course } from './course';
import { hopelessFrom } from './sanity';

/**
 * Trains while there is another mini-batch that will be done by `until`; at least one. False: the network is ruined
 * beyond all doubt.
 */
export function trainUntil(until: Millis, course: Course, clock: Clock, another: () => boolean): boolean {
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
