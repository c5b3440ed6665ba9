// Text as people type it, made fit to be shown: compatibility forms folded, what keyboards and clipboards leave behind
// taken out, and what hides or deceives named.

import { settleJoiners, strayJoiner } from './joiners';
import { overloaded } from './marks';

/** direction: turns the reading direction · invisible · unshown: no font has it · marks: a letter with a tower of them */
export type FlawKind = 'direction' | 'invisible' | 'unshown' | 'marks';
/** `sign`: the code point, as "U+202E"; of marks, the letter that carries them. */
export type Flaw = { readonly kind: FlawKind; readonly sign: string };

export type Cleaned = { readonly text: string; readonly flaw: Flaw | null };

/**
 * What NFKC would turn into something else: powers and indices (10² is not 102), fractions (1½ is not 11/2), Thai and
 * Lao am behind its tone, and the letters of Korean chat.
 */
const keepsItsForm = /[^²³¹⁰ⁱ⁴-⁹⁺⁻⁼⁽⁾ⁿ₀-₉₊₋₌½¼¾⅐-⅞↉\u0e33\u0eb3\u3131-\u3163\u3165-\u318e]+/gu;
/** Thai and Lao am, typed as its two parts. */
const twoPartAm =
  /([\u0e48-\u0e4b\u0ec8-\u0ecb]?)[\u0e4d\u0ecd]([\u0e48-\u0e4b\u0ec8-\u0ecb]?)([\u0e32\u0eb2])/gu;
/** Byte order marks, soft hyphens, direction marks, word joiners, and the sign of what dictation could not write. */
const leftBehind = /[\ufeff\u00ad\u200e\u200f\u061c\u2060\ufffc]|\u034f/gu;
/** Copying a contact's name wraps it so. */
const wrapped = /^[\u202a\u202b\u2066-\u2068]([^\u202a-\u202e\u2066-\u2069]*)[\u202c\u2069]$/u;
/** A space without width is how words are kept apart where no other space stands between them. */
const thinSpace =
  /^\u200b+|\u200b+$|(?<=[\p{scx=Khmr}\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Tibt}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\u200b+|\u200b+(?=[\p{scx=Khmr}\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Tibt}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;
/** Variants of a form, where the sign before them has any. */
const idleVariant =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])[\ufe0e\ufe0f](?!\u20e3)|[\ufe00-\ufe0d]|(?<!\p{sc=Mong})[\u180b-\u180d\u180f]|(?<!\p{sc=Han})[\u{e0100}-\u{e01ef}]/gu;

export function cleanText(raw: string): Cleaned {
  const bare = raw.replace(leftBehind, '').trim();
  const text = settleJoiners(
    (wrapped.exec(bare)?.[1] ?? bare)
      .replace(thinSpace, '')
      .replace(keepsItsForm, (part) => part.normalize('NFKC'))
      .replace(twoPartAm, (_, before, after, a) => `${before}${after}${a === '\u0e32' ? '\u0e33' : '\u0eb3'}`)
      .normalize('NFC')
      .replace(idleVariant, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return { text, flaw: flawOf(text) };
}

const turning = /[\u202a-\u202e\u2066-\u2069]/u;
/** Controls and formats that nothing shows, and letters that are blank. Signs that count in Arabic are seen. */
const hidden =
  /(?![\u0600-\u0605\u06dd\u070f\u08e2\u200c\u200d])[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5]/u;
/** What has no sign of its own; emoji newer than this server's tables have. */
const unshown = /(?!\p{Extended_Pictographic})[\p{Co}\p{Cn}\p{Cs}]/u;
/** A flag of a part of a country is written in letters that nobody sees; Mongolian parts vowels by a sign. */
const explained = /\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{1,6}\u{e007f}|(?<=\p{sc=Mong})\u180e/gu;

function flawOf(text: string): Flaw | null {
  const rest = text.replace(explained, '');
  for (const [kind, found] of [
    ['direction', turning.exec(rest)?.[0]],
    ['invisible', hidden.exec(rest)?.[0] ?? strayJoiner(rest)],
    ['unshown', unshown.exec(rest)?.[0]],
  ] as const)
    if (found) return { kind, sign: codePoint(found) };
  const letter = overloaded(text);
  return letter === null ? null : { kind: 'marks', sign: letter };
}

const codePoint = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
