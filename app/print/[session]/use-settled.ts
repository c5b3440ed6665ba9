// Whether a page may be printed: its fonts and pictures are there and its drawings have stopped coming in.

'use client';

import { type RefObject, useEffect, useState } from 'react';

/** ms without a change, of at least and at most so many; what moves for ever is taken as it stands. */
const calm = 800;
const least = 1_500;
const most = 8_000;

const isThere = (image: HTMLImageElement): boolean => image.complete;

export function useSettled(part: RefObject<HTMLElement | null>, begun: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!begun || !element) return;
    let changed = performance.now();
    const began = changed;
    const watch = new MutationObserver(() => {
      changed = performance.now();
    });
    watch.observe(element, { childList: true, subtree: true, attributes: true, characterData: true });
    const timer = setInterval(() => {
      const now = performance.now();
      const whole = document.fonts.status === 'loaded' && [...element.querySelectorAll('img')].every(isThere);
      const quiet = now - changed > calm && now - began > least && whole;
      if (!quiet && now - began < most) return;
      clearInterval(timer);
      watch.disconnect();
      setSettled(true);
    }, 100);
    return () => {
      clearInterval(timer);
      watch.disconnect();
    };
  }, [part, begun]);
  return settled;
}
