// Pointer events to strokes, for the pad's element: what `hand` decides is drawn, and what it notes is said.

import {
  type PointerEvent as Pointed,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import {
  allUp,
  contactCancel,
  contactDoubted,
  contactDown,
  contactMove,
  contactUp,
  type Inked,
  idleHand,
  type PadNote,
} from './hand';
import { placeOf, trueMoves } from './true-moves';

type Args = {
  /** The drawing as it stands, ahead of the next render. */
  readonly drawn: RefObject<Strokes>;
  readonly draw: (strokes: Strokes) => void;
  readonly disabled: boolean;
};

/** Whether touches as wide as a palm draw, on every pad of this page: a touch wall knows no narrow ones. */
let wideDraws = false;

/** Handlers for the sheet's element, and why nothing was drawn. */
export function usePointerPen({ drawn, draw, disabled }: Args) {
  const held = useRef<Omit<Inked, 'strokes'>>({ hand: idleHand, note: null });
  const [note, setNote] = useState<PadNote | null>(null);
  const change = (next: (inked: Inked) => Inked) => {
    const { strokes, ...now } = next({ ...held.current, strokes: drawn.current });
    held.current = now;
    draw(strokes);
    setNote(now.note);
  };
  useEnds(change);

  const onPointerDown = (event: Pointed<HTMLElement>) => {
    if (disabled) return;
    const { pointerId, pointerType, button, isPrimary, width, height, timeStamp, currentTarget } = event;
    const at = placeOf(event, currentTarget.getBoundingClientRect());
    const contact = { pointerId, pointerType, button, isPrimary, width, height, timeStamp, at };
    change((inked) => contactDown(inked, contact, wideDraws));
    if (isHeld(held.current.hand, pointerId)) keepHold(currentTarget, pointerId);
  };

  const onPointerMove = (event: Pointed<HTMLElement>) => {
    const { pointerId, timeStamp, buttons, nativeEvent, currentTarget } = event;
    const from = placeBefore(held.current.hand, pointerId);
    if (from === undefined) return;
    const box = currentTarget.getBoundingClientRect();
    const places = trueMoves(nativeEvent, nativeEvent.getCoalescedEvents?.() ?? [], box, from);
    const pressed = buttons !== 0 && !disabled;
    change((inked) => contactMove(inked, { pointerId, timeStamp, pressed, places }));
  };

  const onLostPointerCapture = ({ pointerId }: Pointed<HTMLElement>) =>
    change((inked) => contactDoubted(inked, pointerId));

  const letWideDraw = () => {
    wideDraws = true;
    change((inked) => ({ ...inked, note: null }));
  };

  return { note, letWideDraw, handlers: { onPointerDown, onPointerMove, onLostPointerCapture } };
}

const placeBefore = ({ drawer, next, wide }: Inked['hand'], pointerId: number) =>
  [drawer, next, wide].find((each) => each?.pointerId === pointerId)?.at;

const isHeld = ({ drawer, next }: Inked['hand'], pointerId: number): boolean =>
  drawer?.pointerId === pointerId || next?.pointerId === pointerId;

/** The pad hears of the pointer wherever it goes. A pointer that has already gone can't be held. */
function keepHold(element: HTMLElement, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // Its moves over the pad still count.
  }
}

/** Ends are heard of wherever they happen; a page that was left or hidden may have missed some. */
function useEnds(change: (change: (inked: Inked) => Inked) => void): void {
  const onUp = useEffectEvent((event: PointerEvent) => change((inked) => contactUp(inked, event)));
  const onCancel = useEffectEvent((event: PointerEvent) => change((inked) => contactCancel(inked, event)));
  const onBlur = useEffectEvent(() => change((inked) => contactDoubted(inked, null)));
  const onHide = useEffectEvent((event: Event) => {
    if (document.hidden) change((inked) => allUp(inked, event.timeStamp));
  });
  useEffect(() => {
    const all = new AbortController();
    const listening = { capture: true, signal: all.signal };
    window.addEventListener('pointerup', (event) => onUp(event), listening);
    window.addEventListener('pointercancel', (event) => onCancel(event), listening);
    window.addEventListener('blur', (event) => event.target === window && onBlur(), listening);
    document.addEventListener('visibilitychange', (event) => onHide(event), listening);
    return () => all.abort();
  }, []);
}
