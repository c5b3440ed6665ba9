// What the front matter says of the look.

import type { FrontMatter } from '../front-matter';
import { readBare } from '../pictures/read';
import type { Piece } from '../pieces/split';
import { openScope, type Reading } from '../scope';
import { type SlideFoot, type Theme, themeOf } from './theme';

/** Null where the deck has the usual look. */
export const deckTheme = ({ look, theme }: FrontMatter): Theme | null =>
  look === undefined && theme === undefined ? null : themeOf({ look: look ?? 'squared', ...theme });

/** Null where slides have the usual foot. */
export function deckFoot({ theme }: FrontMatter, front: Piece | null, reading: Reading): SlideFoot | null {
  const { footer, logo, 'logo-alt': alt = '' } = theme ?? {};
  if (footer === undefined && logo === undefined) return null;
  const picture = logo === undefined || front === null ? null : readLogo(logo, front, reading);
  return {
    ...(footer !== undefined && { text: footer }),
    ...(picture && { logo: { ...picture, alt } }),
  };
}

function readLogo(logo: string, front: Piece, reading: Reading) {
  const place = front.text.split('\n').findIndex((line) => /\blogo:/.test(line));
  return readBare(logo, {}, openScope('', front.line + Math.max(0, place), reading));
}
