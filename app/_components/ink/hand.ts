// What contacts do to a drawing. One draws at a time. One that comes just before the other lifts takes over from its
// first point, one that the system takes away leaves nothing, and one whose end was never told keeps nobody out. Pure.

import type { Strokes } from '@/lib/digits/stroke';
import { apart, type Contact, type Held, hasGone, held, isWide, type Place, restsBesidePen } from './contact';
import { begin, type Drawer, follow, takeBack } from './drawer';

/** Why nothing was drawn, for the pad to say. */
export type PadNote = 'wide' | 'interrupted' | 'pinch' | 'full';

/** A contact that came while another one drew: it may take over. */
type Next = Held & {
  readonly path: readonly Place[];
  /** Where the drawing contact was when this one came. */
  readonly drawerAt: Place;
};

export type Hand = {
  readonly drawer: Drawer | null;
  readonly next: Next | null;
  /** A touch as wide as a palm, while nothing else is on the pad. */
  readonly wide: { readonly pointerId: number; readonly at: Place } | null;
  /** When a pen was last on the pad. */
  readonly penAt: number;
};

export type Inked = { readonly hand: Hand; readonly strokes: Strokes; readonly note: PadNote | null };

export const idleHand: Hand = { drawer: null, next: null, wide: null, penAt: Number.NEGATIVE_INFINITY };

/** ms that two contacts may overlap where one stroke ends and the next one begins. */
const handover = 150;
/** ms after which it is known whether two contacts move. */
const settled = 60;
/** ms between the two fingers of a pinch. */
const together = 120;
/** Shares of the pad's side: a contact at rest stays within the first, a stroke goes beyond the second. */
const still = 0.02;
const moved = 1 / 28;
/** How much the distance between two fingers changes in a pinch. */
const pinched = 0.1;

/** @param wideDraws whether touches as wide as a palm draw: somebody said that theirs are fingers. */
export function contactDown(inked: Inked, contact: Contact, wideDraws: boolean): Inked {
  if (contact.button !== 0) return inked;
  const before = withoutGone(inked, contact);
  const { drawer, next, penAt } = before.hand;
  if (restsBesidePen(contact, drawer, penAt)) return before;
  if (isWide(contact) && !wideDraws) {
    const known = drawer !== null || penAt > Number.NEGATIVE_INFINITY;
    const { pointerId, at } = contact;
    return known ? before : { ...before, hand: { ...before.hand, wide: { pointerId, at } } };
  }
  if (drawer === null) return taken(before, { ...held(contact), path: [contact.at] });
  if (contact.pointerType === 'pen' && drawer.pointerType === 'touch') {
    const strokes = takeBack(drawer, before.strokes);
    return taken({ ...before, strokes }, { ...held(contact), path: [contact.at] });
  }
  if (next !== null) return before;
  const waiting = { ...held(contact), path: [contact.at], drawerAt: drawer.at };
  return { ...before, hand: { ...before.hand, next: waiting } };
}

type Move = {
  readonly pointerId: number;
  readonly timeStamp: number;
  /** Whether anything still presses: a hovering pen or mouse does not. */
  readonly pressed: boolean;
  /** In order of time. */
  readonly places: readonly Place[];
};

export function contactMove(inked: Inked, move: Move): Inked {
  if (!move.pressed) return contactUp(inked, move);
  const { drawer, next, wide } = inked.hand;
  const at = move.places.at(-1);
  if (at === undefined) return inked;
  if (wide?.pointerId === move.pointerId) return apart(wide.at, at) > moved ? tellWide(inked) : inked;
  if (drawer?.pointerId === move.pointerId) {
    const seen = { ...drawer, seenAt: move.timeStamp, doubted: false };
    return settle(drawn(inked, seen, move.places), move.timeStamp);
  }
  if (next?.pointerId !== move.pointerId) return inked;
  const on = { ...next, seenAt: move.timeStamp, at, path: [...next.path, ...move.places] };
  return settle({ ...inked, hand: { ...inked.hand, next: on } }, move.timeStamp);
}

type End = { readonly pointerId: number; readonly timeStamp: number };

export function contactUp(inked: Inked, end: End): Inked {
  const { drawer, next, wide } = inked.hand;
  if (wide?.pointerId === end.pointerId) return tellWide(inked);
  if (next?.pointerId === end.pointerId) return { ...inked, hand: { ...inked.hand, next: null } };
  return drawer?.pointerId === end.pointerId ? putDown(inked, drawer, end.timeStamp) : inked;
}

/** The system took the contact away, for a gesture of its own or because it is a palm. */
export function contactCancel(inked: Inked, end: End): Inked {
  const { drawer, wide } = inked.hand;
  if (wide?.pointerId === end.pointerId) return { ...inked, hand: { ...inked.hand, wide: null } };
  if (drawer?.pointerId !== end.pointerId) return contactUp(inked, end);
  const strokes = takeBack(drawer, inked.strokes);
  const after = putDown({ ...inked, strokes }, drawer, end.timeStamp);
  return after.hand.drawer === null ? { ...after, note: 'interrupted' } : after;
}

/** Its end may be missed from now on: the first thing that comes takes over. Null: that of every contact. */
export function contactDoubted(inked: Inked, pointerId: number | null): Inked {
  const { drawer, next } = inked.hand;
  const doubt = <H extends Held>(each: H | null): H | null =>
    each && (pointerId === null || each.pointerId === pointerId) ? { ...each, doubted: true } : each;
  return { ...inked, hand: { ...inked.hand, drawer: doubt(drawer), next: doubt(next) } };
}

/** Nothing is on the pad any more; what was drawn stays. */
export const allUp = (inked: Inked, timeStamp: number): Inked => {
  const { drawer, penAt } = inked.hand;
  return { ...inked, hand: { ...idleHand, penAt: drawer?.pointerType === 'pen' ? timeStamp : penAt } };
};

function withoutGone(inked: Inked, contact: Contact): Inked {
  const { drawer, next } = inked.hand;
  const hand = { ...inked.hand, next: next && hasGone(next, contact) ? null : next };
  if (drawer === null || !hasGone(drawer, contact)) return { ...inked, hand };
  return putDown({ ...inked, hand }, drawer, drawer.seenAt);
}

/** A contact takes up the pen with the path that it has come so far. */
function taken(inked: Inked, contact: Held & { readonly path: readonly Place[] }): Inked {
  const begun = begin(contact, inked.strokes);
  if (begun === null) return { ...inked, note: 'full' };
  const penAt = contact.pointerType === 'pen' ? contact.downAt : inked.hand.penAt;
  const hand = { drawer: begun.drawer, next: null, wide: null, penAt };
  return drawn({ hand, strokes: begun.strokes, note: null }, begun.drawer, contact.path.slice(1));
}

function drawn(inked: Inked, drawer: Drawer, places: readonly Place[]): Inked {
  const followed = follow(drawer, inked.strokes, places);
  if (followed === null) return { ...inked, hand: { ...inked.hand, drawer: null, next: null } };
  return { ...inked, strokes: followed.strokes, hand: { ...inked.hand, drawer: followed.drawer } };
}

/** The drawing contact is over, and one that has just come goes on. */
function putDown(inked: Inked, drawer: Drawer, timeStamp: number): Inked {
  const { next } = inked.hand;
  const penAt = drawer.pointerType === 'pen' ? timeStamp : inked.hand.penAt;
  const up = { ...inked, hand: { ...inked.hand, drawer: null, next: null, penAt } };
  if (next === null) return up;
  const takesOver = timeStamp - next.downAt <= handover || rested(drawer, next);
  return takesOver ? taken(up, next) : up;
}

const rested = (drawer: Drawer, next: Next): boolean => apart(drawer.at, next.drawerAt) <= still;

/** Two contacts: the second one draws where the first one rests, and neither does where they pinch. */
function settle(inked: Inked, now: number): Inked {
  const { drawer, next } = inked.hand;
  if (drawer === null || next === null || now - next.downAt < settled) return inked;
  const [came = next.at] = next.path;
  if (apart(came, next.at) <= moved) return inked;
  if (rested(drawer, next)) return putDown(inked, drawer, now);
  const change = Math.abs(apart(drawer.at, next.at) - apart(next.drawerAt, came));
  if (next.downAt - drawer.downAt > together || change < pinched) return inked;
  const strokes = takeBack(drawer, inked.strokes);
  return { strokes, hand: { ...inked.hand, drawer: null, next: null }, note: 'pinch' };
}

function tellWide(inked: Inked): Inked {
  return { ...inked, hand: { ...inked.hand, wide: null }, note: 'wide' };
}
