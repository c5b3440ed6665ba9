// Nothing but ink happens under a finger on the pad.

import { type RefObject, useEffect } from 'react';

/**
 * Keeps iOS from scrolling, selecting and opening its loupe on a double tap. `touch-action` does not cover the last two
 * there, and React's own touch listeners are passive.
 */
export function useStillPage(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const refuse = (event: Event) => event.preventDefault();
    const names = ['touchstart', 'touchmove', 'touchend', 'selectstart', 'dragstart'] as const;
    for (const name of names) element.addEventListener(name, refuse, { passive: false });
    return () => {
      for (const name of names) element.removeEventListener(name, refuse);
    };
  }, [sheet]);
}
