// Type that always fits: finds the largest scale at which an element's content stays inside its box and hands it to
// the styles as --k. Measures in the element's own pixels, so a scaled-down copy comes out the same.

'use client';

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** To within this share of the scale: unseen, and every size that is tried costs new glyphs of a variable font. */
const precision = 0.01;

/** So much nearer is the same. */
const hair = 1.001;

/**
 * `over` tells how many times larger than its box the content is, 1 where it fits. Where no line breaks differently, content
 * shrinks in proportion: three measures then find the scale and show that there is no larger one. Wrapped text fits
 * sooner than its excess says, and takes a few more.
 */
export function largestFitting(least: number, most: number, over: (scale: number) => number): number {
  let low = least;
  let high = most;
  let excess = over(most);
  if (excess <= 1) return most;
  while (high - low > precision * high) {
    const shrunk = high / excess / hair;
    const above = (low * (1 + precision)) / hair;
    const third = Math.max(above, low + (high - low) / 3);
    const guess = shrunk > low * hair ? shrunk : shrunk > low / hair ** 2 ? above : third;
    const now = over(guess);
    if (now <= 1) low = guess;
    else {
      high = guess;
      excess = now;
    }
  }
  return low;
}

/** What was measured in the fonts that are there: a page's next slide is soon its present one. As many as a talk has. */
const known = new Map<string, number>();

type Range = { readonly least: number; readonly most: number };

/** `about` names what is shown: another one is measured again. */
export function useFit<T extends HTMLElement>(about: string, { least, most }: Range): RefObject<T | null> {
  const box = useRef<T>(null);
  const fonts = useFontsLoaded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` and `fonts` say when the measure is out of date
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const columns = [...element.querySelectorAll('.column')];
    const over = (scale: number) => {
      element.style.setProperty('--k', scale.toFixed(4));
      return Math.max(
        excessOf(element.scrollHeight, element.clientHeight),
        excessOf(element.scrollWidth, element.clientWidth),
        // What reaches over the edge of a column may still be within the box.
        ...columns.map((column) => excessOf(column.scrollWidth, column.clientWidth)),
      );
    };
    const asked = `${least} ${most} ${element.clientWidth} ${element.clientHeight} ${element.className} ${element.querySelectorAll('.quote, .code, .drawn, .picture, img').length} ${element.textContent}`;
    const scale = known.get(asked) ?? largestFitting(least, most, over);
    known.set(asked, scale);
    over(scale);
  }, [about, fonts, least, most]);
  return box;
}

/** A pixel is the rounding's. */
const excessOf = (content: number, box: number): number => (content <= box + 1 ? 1 : content / box);

/** Counts up whenever a font has arrived: text has other measures then. */
export function useFontsLoaded(): number {
  const [loaded, setLoaded] = useState(0);
  useLayoutEffect(() => {
    const count = () => {
      known.clear();
      setLoaded((times) => times + 1);
    };
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return loaded;
}
