// The contact that draws: its strokes follow it, end where it leaves the pad and begin again where it comes back. Pure.

import type { Point, Strokes } from '@/lib/digits/stroke';
import { beginStroke, continueStroke, quantise } from '@/lib/digits/trace';
import type { Held, Place } from './contact';

export type Drawer = Held & {
  /** How many of the drawing's last strokes are this contact's. */
  readonly begun: number;
  /** The drawing as this contact left it; any other one was changed by somebody else. */
  readonly own: Strokes;
  readonly beside: boolean;
};

type Drawn = { readonly drawer: Drawer; readonly strokes: Strokes };

/** Shares of the pad's side: whoever is no farther out than a cell meant the rim. */
const rim = 1 / 28;

/** Null where the drawing can hold no more strokes. */
export function begin(contact: Held & { readonly path: readonly Place[] }, strokes: Strokes): Drawn | null {
  const { path, ...rest } = contact;
  const at = path[0] ?? rest.at;
  const begun = beginStroke(strokes, pointAt(at));
  if (begun === null) return null;
  return { strokes: begun, drawer: { ...rest, at, begun: 1, own: begun, beside: false } };
}

/** Null once the drawing was undone or cleared under the contact: it draws again when it comes down again. */
export function follow(drawer: Drawer, strokes: Strokes, places: readonly Place[]): Drawn | null {
  if (strokes !== drawer.own) return null;
  let [now, begun, beside, at] = [strokes, drawer.begun, drawer.beside, drawer.at];
  for (const to of places) {
    const out = isBeside(to);
    if (!out && beside) {
      const again = beginStroke(now, pointAt(to));
      if (again === null) return { strokes: now, drawer: { ...drawer, at, begun, own: now, beside } };
      now = again;
      begun += 1;
    } else if (!beside) now = continueStroke(now, pointAt(out ? crossing(at, to) : to));
    beside = out;
    at = to;
  }
  return { strokes: now, drawer: { ...drawer, at, begun, own: now, beside } };
}

/** The drawing without what this contact drew. */
export function takeBack({ own, begun }: Drawer, strokes: Strokes): Strokes {
  return strokes === own ? strokes.slice(0, -begun) : strokes;
}

const pointAt = ([x, y]: Place): Point => quantise(x, y);

const isBeside = ([x, y]: Place): boolean => Math.min(x, y) < -rim || Math.max(x, y) > 1 + rim;

/** Where the way from a place on the pad to one beside it leaves the pad. */
function crossing([x0, y0]: Place, [x1, y1]: Place): Place {
  const share = Math.min(shareUntilOut(x0, x1), shareUntilOut(y0, y1));
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

function shareUntilOut(from: number, to: number): number {
  if (to > 1) return Math.max(0, (1 - from) / (to - from));
  return to < 0 ? Math.max(0, from / (from - to)) : 1;
}
