// Colours as authors write them, and how well one is read on another. Contrast is WCAG 2.2's: 1 to 21.

import { type Color, converter, formatHex, interpolate, parse, wcagContrast } from 'culori';

const oklch = converter('oklch');

/** `#rrggbb`; null where it is no colour, or one that lets something through. */
export function colourOf(text: string): string | null {
  const colour = parse(text.trim());
  if (!colour || (colour.alpha ?? 1) < 1) return null;
  return formatHex(colour);
}

export const contrast = (a: string, b: string): number => wcagContrast(a, b);

/** The least contrast of words, and of what is large. */
export const leastContrast = 4.5;

export const isDark = (colour: string): boolean => contrast(colour, '#ffffff') > contrast(colour, '#000000');

/** `share` of `to`, 0 to 1. */
export const mixed = (from: string, to: string, share: number): string =>
  formatHex(interpolate([from, to], 'oklab')(share));

/** The nearest colour of the same hue that can be read on all of `papers`; the same one where it already can be. */
export function readable(colour: string, papers: readonly string[], least = leastContrast): string {
  const worst = (each: string) => Math.min(...papers.map((paper) => contrast(each, paper)));
  if (worst(colour) >= least) return colour;
  const { l, ...rest } = oklch(colour as unknown as Color);
  const up = papers.some(isDark);
  for (let step = 1; step <= 100; step++) {
    const lightness = up ? l + ((1 - l) * step) / 100 : l - (l * step) / 100;
    const tried = formatHex({ ...rest, l: lightness, c: rest.c * (1 - step / 250), mode: 'oklch' });
    if (worst(tried) >= least) return tried;
  }
  return up ? '#ffffff' : '#000000';
}
