// What a deck chooses of its look: one of ours, and in it its own paper, accent, face, logo and footer. Everything else follows
// from those, so that all words can be read.

import type { Font, Picture } from '../../picture';
import { colourOf, contrast, isDark, leastContrast, mixed, readable } from './colours';
import { type FaceName, faceNames, type LookName, looks, type Tokens } from './looks';

export type Theme = {
  readonly look: LookName;
  readonly face: FaceName;
  /** The deck's own letters, in place of those. */
  readonly font?: Font;
  readonly light: Tokens;
  readonly dark: Tokens;
};

/** What stands at the foot of every slide. */
export type SlideFoot = { readonly text?: string; readonly logo?: Picture };

export type Chosen = {
  readonly look: LookName;
  readonly paper?: string | undefined;
  readonly accent?: string | undefined;
  readonly font?: string | undefined;
};

/** A slide on paper of its own, whatever side the talk shows. */
export const tokensOn = (paper: string, { light, dark }: Pick<Theme, 'light' | 'dark'>): Tokens =>
  sidesOn(paper, { light, dark }).light;

/** Colours have been checked by then. */
export function themeOf({ look, paper, accent, font }: Chosen): Theme {
  const { face, light, dark } = looks[look];
  const given = paper === undefined ? null : colourOf(paper);
  const acc = accent === undefined ? null : colourOf(accent);
  const sides = given === null ? { light, dark } : sidesOn(given, { light, dark });
  return {
    look,
    face: faceNames.find((name) => name === font) ?? face,
    light: withAccent(sides.light, acc),
    dark: withAccent(sides.dark, acc),
  };
}

/** Light paper is the light side's alone; on dark paper both sides are dark. */
function sidesOn(paper: string, { light, dark }: { readonly light: Tokens; readonly dark: Tokens }) {
  if (!isDark(paper)) return { light: onPaper(isDark(light.paper) ? looks.plain.light : light, paper), dark };
  return { light: onPaper(dark, paper), dark: onPaper(dark, mixed(paper, '#000000', 0.3)) };
}

function onPaper(tokens: Tokens, paper: string): Tokens {
  const up = isDark(paper);
  const sheet = mixed(paper, '#ffffff', up ? 0.06 : 0.6);
  const sunk = mixed(paper, '#000000', up ? 0.3 : 0.06);
  const papers = [paper, sheet, sunk];
  const words = (colour: string) => readable(colour, papers);
  const ink = readable(tokens.ink, papers, 7);
  return {
    ...tokens,
    ...{ paper, sheet, sunk, ink, 'on-ink': paper },
    ...{ 'ink-2': words(tokens['ink-2']), 'ink-3': words(tokens['ink-3']) },
    ...{ pos: words(tokens.pos), neg: words(tokens.neg), cost: words(tokens.cost) },
    ...{ acc: words(tokens.acc), 'room-ink': words(tokens['room-ink']) },
  };
}

const withAccent = (tokens: Tokens, acc: string | null): Tokens =>
  acc === null ? tokens : { ...tokens, acc: readable(acc, [tokens.paper, tokens.sheet]) };

export type Unreadable = { readonly contrast: number; readonly near: string };

/** Paper on which no ink can be read well; null where one can. */
export function unreadablePaper(paper: string): Unreadable | null {
  const ink = isDark(paper) ? '#ffffff' : '#111111';
  const found = contrast(paper, ink);
  if (found >= 7) return null;
  return { contrast: found, near: readable(paper, [ink], 7) };
}

/** An accent that cannot be read on the light side's paper; null where it can. */
export function unreadableAccent(accent: string, { light }: Pick<Theme, 'light'>): Unreadable | null {
  const found = Math.min(contrast(accent, light.paper), contrast(accent, light.sheet));
  if (found >= leastContrast) return null;
  return { contrast: found, near: readable(accent, [light.paper, light.sheet]) };
}
