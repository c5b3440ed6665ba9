// Pointer events to strokes: every coalesced point is used, and one pointer draws at a time.

import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { beginStroke, continueStroke, quantise, undoStroke } from '@/lib/digits/trace';
import { type Drawer, judgeContact, noDrawer, putDown, takeUp } from './contact';

type Args = {
  /** The drawing as it stands, ahead of the next render. */
  readonly drawn: RefObject<Strokes>;
  readonly draw: (strokes: Strokes) => void;
  readonly disabled: boolean;
};

/** Handlers for the sheet's element. */
export function usePointerPen({ drawn, draw, disabled }: Args) {
  const drawer = useRef<Drawer>(noDrawer);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (disabled) return;
    const judged = judgeContact(drawer.current, event);
    if (judged === 'ignore') return;
    const before = judged === 'replace' ? undoStroke(drawn.current) : drawn.current;
    const begun = beginStroke(before, pointOf(event, event.currentTarget.getBoundingClientRect()));
    if (begun === null) return;
    drawer.current = takeUp(drawer.current, event);
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(begun);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerId !== drawer.current.pointerId) return;
    const box = event.currentTarget.getBoundingClientRect();
    const coalesced = event.nativeEvent.getCoalescedEvents?.() ?? [];
    const moves = coalesced.length > 0 ? coalesced : [event.nativeEvent];
    draw(moves.reduce((strokes, move) => continueStroke(strokes, pointOf(move, box)), drawn.current));
  };

  const end = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerId === drawer.current.pointerId)
      drawer.current = putDown(drawer.current, event.timeStamp);
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}

function pointOf(at: { clientX: number; clientY: number }, box: DOMRect) {
  return quantise((at.clientX - box.left) / box.width, (at.clientY - box.top) / box.height);
}
