// What the front matter says of the look.

import type { FrontMatter } from '../front-matter';
import { insidePath, isRemote, mediumOf } from '../pictures/names';
import { readBare } from '../pictures/read';
import type { Piece } from '../pieces/split';
import { openScope, type Reading } from '../scope';
import { type SlideFoot, type Theme, themeOf } from './theme';

/** Null where the deck has the usual look. */
export function deckTheme({ look, theme }: FrontMatter): Theme | null {
  if (look === undefined && theme === undefined) return null;
  const path = fontOf(theme?.font);
  const font = path !== null && ({ font: { medium: 'font', alt: '', of: path } } as const);
  return { ...themeOf({ look: look ?? 'squared', ...theme }), ...font };
}

/** The path of a font beside the deck; null for one of ours, and for one that is elsewhere. */
const fontOf = (text = ''): string | null =>
  mediumOf(text) === 'font' && !isRemote(text) ? insidePath(text) : null;

/** Names the deck's font, so that it is looked for. */
export function nameFont({ theme }: FrontMatter, front: Piece | null, reading: Reading): void {
  const { font } = theme ?? {};
  if (font === undefined || front === null || mediumOf(font) !== 'font') return;
  const scope = openScope('', lineOf('font', front), reading);
  const path = fontOf(font);
  if (path !== null) scope.files.push({ path, medium: 'font', line: scope.lineOf(1) });
  else scope.report(1, { code: isRemote(font) ? 'fontElsewhere' : 'outsideFolder', path: font });
}

const lineOf = (key: string, front: Piece): number =>
  front.line +
  Math.max(
    0,
    front.text.split('\n').findIndex((line) => new RegExp(`\\b${key}:`).test(line)),
  );

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
  return readBare(logo, {}, openScope('', lineOf('logo', front), reading));
}
