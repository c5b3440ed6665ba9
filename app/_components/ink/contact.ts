// Which contact draws, as plain data: a pen before a finger, never the palm, and none that has gone without saying so.

/** Fractions of the pad's side, x to the right, y downwards; below 0 or above 1 is beside the pad. */
export type Place = readonly [x: number, y: number];

export type Contact = {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly button: number;
  /** A touch while no other one is on the glass. */
  readonly isPrimary: boolean;
  /** Size of the touch in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Milliseconds on any clock that only goes forward. */
  readonly timeStamp: number;
  readonly at: Place;
};

/** A contact that is drawing, or that came while another one drew. */
export type Held = {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly downAt: number;
  /** When it was last heard of. */
  readonly seenAt: number;
  readonly at: Place;
  /** Its end may have been missed: the window was left, or the pad lost hold of it. */
  readonly doubted: boolean;
};

/** ms after the pen during which fingers do not draw: the hand that holds the pen rests on the glass. */
const penRest = 1000;
/** A fingertip is 20–40 px across, a palm 80 and more. */
const palm = 72;
/** ms without a word after which a contact no longer keeps others from drawing. */
const silence = 2000;

export const isWide = ({ pointerType, width, height }: Contact): boolean =>
  pointerType === 'touch' && Math.max(width, height) > palm;

/** A hand rests on the glass while its pen draws, and for a second after that. */
export const restsBesidePen = (contact: Contact, drawer: Held | null, penAt: number): boolean =>
  contact.pointerType === 'touch' && (drawer?.pointerType === 'pen' || contact.timeStamp - penAt < penRest);

/** Whether `held` can't be on the glass any more now that `contact` comes: its end was never told. */
export function hasGone(held: Held, contact: Contact): boolean {
  if (held.pointerId === contact.pointerId || held.doubted) return true;
  if (contact.timeStamp - held.seenAt >= silence) return true;
  if (held.pointerType !== contact.pointerType) return false;
  // There is one mouse and one pen; a first finger has none beside it.
  return contact.pointerType !== 'touch' || contact.isPrimary;
}

export function held({ pointerId, pointerType, timeStamp, at }: Contact): Held {
  return { pointerId, pointerType, downAt: timeStamp, seenAt: timeStamp, at, doubted: false };
}

export const apart = ([ax, ay]: Place, [bx, by]: Place): number => Math.hypot(ax - bx, ay - by);
