// Which touch draws: one at a time, a pen before a finger, never the palm.

export type Contact = {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly button: number;
  /** Size of the touch in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Milliseconds on any clock that only goes forward. */
  readonly timeStamp: number;
};

export type Drawer = {
  /** The pointer that draws now. */
  readonly pointerId: number | null;
  readonly pointerType: string;
  /** When a pen was last on the pad. */
  readonly penAt: number;
};

export const noDrawer: Drawer = { pointerId: null, pointerType: '', penAt: Number.NEGATIVE_INFINITY };

/** ms after the pen during which fingers do not draw: the hand that holds the pen rests on the glass. */
const penRest = 1000;
/** A fingertip is 20–40 px across, a palm 80 and more. */
const palm = 72;

/** draw: a stroke begins · replace: it begins in place of the one that a finger was drawing · ignore */
export function judgeContact(drawer: Drawer, contact: Contact): 'draw' | 'replace' | 'ignore' {
  if (contact.button !== 0) return 'ignore';
  if (contact.pointerType === 'touch') {
    if (Math.max(contact.width, contact.height) > palm) return 'ignore';
    if (contact.timeStamp - drawer.penAt < penRest) return 'ignore';
  }
  if (drawer.pointerId === null) return 'draw';
  return contact.pointerType === 'pen' && drawer.pointerType === 'touch' ? 'replace' : 'ignore';
}

export function takeUp(drawer: Drawer, contact: Contact): Drawer {
  const { pointerId, pointerType, timeStamp } = contact;
  return { pointerId, pointerType, penAt: pointerType === 'pen' ? timeStamp : drawer.penAt };
}

export function putDown(drawer: Drawer, timeStamp: number): Drawer {
  return { ...noDrawer, penAt: drawer.pointerType === 'pen' ? timeStamp : drawer.penAt };
}
