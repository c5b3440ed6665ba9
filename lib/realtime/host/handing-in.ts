// How long after a bell the slowest connected phone may still hand in.

import type { Clock, Millis } from '../../clock';
import { graceFor } from '../../session/deadline';
import type { Audience } from '../audience';

/** ms that a measured round trip is good for: it is asked for with every answer. */
const goodFor = 500;

/** ms; null: no phone is connected. */
export function createHandingIn(
  audience: Pick<Audience, 'slowest'>,
  clock: Pick<Clock, 'now'>,
): () => Millis | null {
  let known: Millis | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (clock.now() - askedAt < goodFor) return known;
    askedAt = clock.now();
    const slowest = audience.slowest();
    known = slowest === null ? null : graceFor(slowest);
    return known;
  };
}
