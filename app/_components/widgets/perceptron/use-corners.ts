// How many people stand at each setting of an activity's switches. The next question of the slide takes the round's
// place in the view: the counts stay as they were.

import { useRef } from 'react';
import type { RoomView } from '../../slides/live-props';

/** null until the room was asked. Bit i of a place is switch i. */
export function useCorners(
  view: RoomView | null,
  activity: string | undefined,
  corners: number,
): readonly number[] | null {
  const last = useRef<readonly number[] | null>(null);
  const round = view?.round;
  const tally = round && round.activity === activity ? round.tally : null;
  if (tally?.kind === 'counts' && tally.counts.length === corners) last.current = tally.counts;
  return view?.hidden ? null : last.current;
}
