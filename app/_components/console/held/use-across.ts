// How many tiles stand side by side in a place.

'use client';

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Tile and gap in px. At least one. */
export function useAcross<T extends HTMLElement>(tile: number, gap: number): [RefObject<T | null>, number] {
  const place = useRef<T>(null);
  const [across, setAcross] = useState(1);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setAcross(Math.max(1, Math.floor((element.clientWidth + gap) / (tile + gap))));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [tile, gap]);
  return [place, across];
}
