// A swipe to the side over a slide's words turns a page, as in a book. Drawings, sliders and whatever scrolls sideways
// keep their own gestures, and the screen's edges keep the browser's.

'use client';

import { type PointerEvent, useRef } from 'react';

const own = 'svg, canvas, button, input, a, pre, table, .phone-drawing, .overflow-x-auto, [role="slider"]';
/** Squared paper with nothing on it but the slide's number. */
const blank = '.graph[aria-hidden]';
const edge = 28;
const least = 56;
const longest = 700;

type Turns = { readonly toRight: (() => void) | null; readonly toLeft: (() => void) | null };

export function useSwipe({ toRight, toLeft }: Turns) {
  const began = useRef<{ readonly x: number; readonly y: number; readonly at: number } | null>(null);
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y, timeStamp: at, target }: PointerEvent) {
      const on = target as Element;
      const free = pointerType === 'touch' && (!on.closest(own) || on.closest(blank) !== null);
      began.current = free && x > edge && x < window.innerWidth - edge ? { x, y, at } : null;
    },
    onPointerCancel() {
      began.current = null;
    },
    onPointerUp({ clientX, clientY, timeStamp }: PointerEvent) {
      const from = began.current;
      began.current = null;
      if (!from || timeStamp - from.at > longest) return;
      const dx = clientX - from.x;
      if (Math.abs(dx) < least || Math.abs(dx) < 2 * Math.abs(clientY - from.y)) return;
      (dx > 0 ? toRight : toLeft)?.();
    },
    style: { touchAction: 'pan-y pinch-zoom' },
  };
}
