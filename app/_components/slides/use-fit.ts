// Type that always fits: finds the largest scale at which an element's content stays inside its box and hands it to
// the styles as --k. Measures in the element's own pixels, so a scaled-down copy comes out the same.

'use client';

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** To within this share of the scale: unseen, and every size that is tried costs new glyphs of a variable font. */
const precision = 0.01;

export function largestFitting(least: number, most: number, fits: (scale: number) => boolean): number {
  if (fits(most)) return most;
  let low = least;
  let high = most;
  while (high - low > precision * high) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

type Range = { readonly least: number; readonly most: number };

/** `about` names what is shown: another one is measured anew. */
export function useFit<T extends HTMLElement>(about: string, { least, most }: Range): RefObject<T | null> {
  const box = useRef<T>(null);
  const fonts = useFontsLoaded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` and `fonts` say when the measure is out of date
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fits = (scale: number) => {
      element.style.setProperty('--k', scale.toFixed(4));
      return (
        element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1
      );
    };
    fits(largestFitting(least, most, fits));
  }, [about, fonts, least, most]);
  return box;
}

/** Counts up whenever a font has arrived: text has other measures then. */
export function useFontsLoaded(): number {
  const [loaded, setLoaded] = useState(0);
  useLayoutEffect(() => {
    const count = () => setLoaded((times) => times + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return loaded;
}
