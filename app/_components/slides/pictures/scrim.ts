// How much paper lies over a picture so that words on it can be read: WCAG's contrast, calculated. Pure.

import type { Colour } from '@/lib/picture';

/** WCAG 2: AA for text of any size. */
const enough = 4.5;

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0–1. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

const mix = (under: Colour, over: Colour, share: number): Colour =>
  under.map((value, i) => value + (over[i]! - value) * share) as unknown as Colour;

/**
 * The least share of paper, 0–1, over a picture of these `tones` at which ink stands out from every part of it. Each channel of the
 * mixture lies between those of the tones' mixtures, so nothing within the picture is worse than one of the two.
 */
export function scrimOf(tones: readonly [Colour, Colour], paper: Colour, ink: Colour): number {
  const worst = luminance(ink) < luminance(paper) ? tones[0] : tones[1];
  for (let share = 0; share < 1; share += 0.01)
    if (contrast(mix(worst, paper, share), ink) >= enough && isOnSide(worst, paper, ink, share))
      return Math.round(share * 100) / 100;
  return 1;
}

/** Dark ink needs a light ground: a ground that is darker still would stand out as well, but not everywhere. */
function isOnSide(worst: Colour, paper: Colour, ink: Colour, share: number): boolean {
  const dark = luminance(ink) < luminance(paper);
  return luminance(mix(worst, paper, share)) > luminance(ink) === dark;
}

/** `#f4efe2`, `rgb(244 239 226)` or `rgb(244, 239, 226)`; null for anything else. */
export function colourOf(css: string): Colour | null {
  const text = css.trim();
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as unknown as Colour;
  const rgb = /^rgba?\(\s*(\d+(?:\.\d+)?)[,\s]+(\d+(?:\.\d+)?)[,\s]+(\d+(?:\.\d+)?)/.exec(text);
  return rgb ? (rgb.slice(1).map(Number) as unknown as Colour) : null;
}
