// The places that one move event tells of. Browsers gather several in one event, and some of them gather nonsense. Pure.

import type { Place } from './contact';

type Moved = { readonly clientX: number; readonly clientY: number };
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Shares of the pad's side: farther from its own event than this, a gathered list is in other units. */
const farOff = 0.25;

export const placeOf = ({ clientX, clientY }: Moved, { left, top, width, height }: Box): Place => [
  (clientX - left) / width,
  (clientY - top) / height,
];

/**
 * The gathered places that can be true, and the event's own. @param from where the contact was before, on the pad or
 * beside it.
 */
export function trueMoves(event: Moved, gathered: readonly Moved[], box: Box, from: Place): Place[] {
  const own = placeOf(event, box);
  if (!isPlace(own)) return [];
  // Zero in both is what a browser says that knows no place; a real one in the window's corner costs nothing.
  const known = gathered.filter((each) => !isOrigin(each) || isOrigin(event));
  const places = known.map((each) => placeOf(each, box)).filter(isPlace);
  const last = places.at(-1);
  if (last === undefined) return isOrigin(event) && !isOn(own) ? [] : [own];
  if (Math.hypot(last[0] - own[0], last[1] - own[1]) > farOff) return [own];
  // Nothing leaves the pad and is back within one event.
  const stays = isOn(from) && isOn(own);
  return [...places.filter((place) => !stays || isOn(place)), own];
}

const isOrigin = ({ clientX, clientY }: Moved): boolean => clientX === 0 && clientY === 0;
const isPlace = ([x, y]: Place): boolean => Number.isFinite(x) && Number.isFinite(y);
const isOn = ([x, y]: Place): boolean => Math.min(x, y) >= 0 && Math.max(x, y) <= 1;
