// HTML in a deck, tag by tag. What Nudge has a form of its own for is kept; of all else the words are.

import type { Wrapping } from '../../inline';

export type Piece =
  | { readonly what: 'words'; readonly text: string }
  | { readonly what: 'comment'; readonly text: string; readonly at: number }
  | {
      readonly what: 'tag';
      readonly name: string;
      readonly closing: boolean;
      readonly attributes: Readonly<Record<string, string>>;
    };

const comment = '<!--([\\s\\S]*?)-->';
const tag = '<(\\/?)([A-Za-z][\\w-]*)((?:\\s+[^<>]*?)?)\\s*\\/?>';
const other = '<[!?][^>]*>';

/** HTML in pieces. `at` is the offset of a comment's words. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of html.matchAll(new RegExp(`${comment}|${tag}|${other}`, 'g'))) {
    const [whole, text, slash, name, rest = ''] = found;
    if (found.index > from) pieces.push({ what: 'words', text: html.slice(from, found.index) });
    if (text !== undefined) pieces.push({ what: 'comment', text, at: found.index + 4 });
    else if (name)
      pieces.push({
        what: 'tag',
        name: name.toLowerCase(),
        closing: slash === '/',
        attributes: attributesOf(rest),
      });
    from = found.index + whole.length;
  }
  return from < html.length ? [...pieces, { what: 'words', text: html.slice(from) }] : pieces;
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  return Object.fromEntries(
    [...found].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decoded(values.find((each) => each !== undefined) ?? ''),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** The references that people write by hand. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, ten, hex, name: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Tags that say what a deck can say as well. */
export const wrappings: Readonly<Record<string, Wrapping>> = {
  kbd: 'key',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  small: 'small',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'strike',
  del: 'strike',
};

/** What these hold is no words for an audience. */
export const mute: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'iframe',
  'template',
  'noscript',
]);

/** Tags that stand within a line: all others end a paragraph. */
export const withinLine: ReadonlySet<string> = new Set([
  ...Object.keys(wrappings),
  ...['br', 'a', 'span', 'u', 'code', 'q', 'abbr', 'cite', 'ins', 'font', 'img', 'wbr', 'time', 'var'],
]);
