// Dragging a list's items by their grips: an item takes the place that the finger has reached, wherever the finger strays
// to the side. Near an edge of the screen a long list scrolls.

'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { placeFor, scrollBy } from './moved';

type Hold = {
  readonly pointer: number;
  place: number;
  /** Where the finger is, from the top of the screen. */
  y: number;
};

type Handlers = Record<string, (event: PointerEvent) => void>;

export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): {
  readonly held: number | null;
  readonly grip: (place: number) => Handlers;
  /** For the list itself, which stays in its place while its items move: it keeps the finger. */
  readonly frame: Handlers;
} {
  const [held, setHeld] = useState<number | null>(null);
  const hold = useRef<Hold | null>(null);
  const reach = () => {
    const { current } = hold;
    if (!current || !list.current) return;
    const to = placeFor(middlesOf(list.current), current.place, current.y);
    if (to === current.place) return;
    move(current.place, to);
    current.place = to;
    setHeld(to);
  };
  useScrollAtEdges(held !== null, hold, reach);
  return {
    held,
    grip: (place) => ({
      onPointerDown({ pointerId, clientY, button }) {
        // A second finger takes nothing from the first, and the mouse's other buttons drag nothing.
        if (hold.current || button !== 0) return;
        list.current?.setPointerCapture(pointerId);
        hold.current = { pointer: pointerId, place, y: clientY };
        setHeld(place);
      },
    }),
    frame: following(hold, reach, () => setHeld(null)),
  };
}

/** Only the finger that holds an item is followed. */
function following(hold: RefObject<Hold | null>, reach: () => void, onDrop: () => void): Handlers {
  const drop = ({ pointerId }: PointerEvent) => {
    if (hold.current?.pointer !== pointerId) return;
    hold.current = null;
    onDrop();
  };
  return {
    onPointerMove({ pointerId, clientY }) {
      if (hold.current?.pointer !== pointerId) return;
      hold.current.y = clientY;
      reach();
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onLostPointerCapture: drop,
  };
}

function middlesOf(list: HTMLElement): number[] {
  return [...list.children].map((child) => {
    const { top, height } = child.getBoundingClientRect();
    return top + height / 2;
  });
}

/** The finger may rest at an edge, so every frame scrolls, and the item goes along. */
function useScrollAtEdges(dragging: boolean, hold: RefObject<Hold | null>, reach: () => void): void {
  const newest = useRef(reach);
  useEffect(() => {
    newest.current = reach;
  });
  useEffect(() => {
    if (!dragging) return;
    let frame = 0;
    const scroll = () => {
      frame = requestAnimationFrame(scroll);
      const by = hold.current ? scrollBy(hold.current.y, window.innerHeight) : 0;
      if (by === 0) return;
      window.scrollBy({ top: by, behavior: 'instant' });
      newest.current();
    };
    frame = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(frame);
  }, [dragging, hold]);
}
