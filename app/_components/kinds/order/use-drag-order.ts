// Dragging a list's items by their grips: an item takes the place that the finger is nearest to.

'use client';

import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { nearestPlace } from './moved';

export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): {
  readonly held: number | null;
  readonly grip: (place: number) => Record<string, (event: PointerEvent) => void>;
} {
  const [held, setHeld] = useState<number | null>(null);
  const at = useRef<number | null>(null);
  const hold = (place: number | null) => {
    at.current = place;
    setHeld(place);
  };
  const follow = (event: PointerEvent) => {
    if (at.current === null || !list.current) return;
    const middles = [...list.current.children].map((child) => {
      const { top, height } = child.getBoundingClientRect();
      return top + height / 2;
    });
    const to = nearestPlace(middles, event.clientY);
    if (to === at.current) return;
    move(at.current, to);
    hold(to);
  };
  const drop = () => hold(null);
  return {
    held,
    grip: (place) => ({
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold(place);
      },
      onPointerMove: follow,
      onPointerUp: drop,
      onPointerCancel: drop,
    }),
  };
}
