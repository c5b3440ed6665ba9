// How many tiles stand side by side in a place.

'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Tile and gap in px. At least one. */
export function useAcross(place: RefObject<HTMLElement | null>, tile: number, gap: number): number {
  const [across, setAcross] = useState(1);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setAcross(Math.max(1, Math.floor((element.clientWidth + gap) / (tile + gap))));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [place, tile, gap]);
  return across;
}
