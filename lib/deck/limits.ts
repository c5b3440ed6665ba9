// How much a deck may hold. The worst cases of Markdown take far more time than their length suggests, so each slide is
// measured first.

import type { Mistake } from '../mistakes';

export const maxDeckBytes = 1_000_000;
export const maxSlides = 300;
/** Builds of one slide: more than anyone clicks through. */
export const maxSteps = 100;
const maxSlideLength = 20_000;
const maxContainers = 100;
/** Lines of dashes below words take the parser longer the more there are. */
const maxUnderlines = 100;

/** Why a slide's Markdown is not read at all; null if it is. */
export function tooMuch(slide: string): Mistake | null {
  if (slide.length > maxSlideLength) return { code: 'slideTooLong', most: maxSlideLength };
  const containers = slide.match(/^\s*:{3,}/gm)?.length ?? 0;
  const underlines = slide.match(/^ {0,3}(?:-+|=+)[ \t]*$/gm)?.length ?? 0;
  if (underlines > maxUnderlines) return { code: 'tooManyUnderlines', most: maxUnderlines };
  return containers > maxContainers ? { code: 'tooManyContainers', most: maxContainers } : null;
}
