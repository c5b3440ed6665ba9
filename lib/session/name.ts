// Chosen names: what may stand on a projector, and when two names look the same.

import { err, ok, type Result } from '../result';
import { cleanText } from '../short-text/clean';
import { countGraphemes } from '../short-text/short-text';
import { flawed, type Rejection, reject } from './rejection';

const maxGraphemes = 24;
/** UTF-16 units of as many of the longest emoji, and more. */
const maxUnits = 1000;

/** Letters, digits, emoji, flags, and the signs that a script has of its own, such as ﷽. */
const saysSomething = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]|(?![\p{M}\p{P}\p{sc=Zyyy}\p{sc=Zinh}])\S/u;

/** The name as it will be shown, or why it can't be. */
export function cleanName(raw: string): Result<string, Rejection> {
  if (raw.length > maxUnits) return err(reject('nameTooLong'));
  const { text, flaw } = cleanText(raw);
  if (flaw) return err(flawed('nameNotAllowed', flaw));
  if (countGraphemes(text) > maxGraphemes) return err(reject('nameTooLong'));
  return saysSomething.test(text) ? ok(text) : err(reject('nameEmpty'));
}

// Letters that a projector shows as these others.
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  з: '3',
  і: 'l',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  ς: 'σ',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  օ: 'o',
  ս: 'u',
  ո: 'n',
  հ: 'h',
  ا: 'l',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ە: 'ه',
  ہ: 'ه',
  ı: 'l',
  i: 'l',
  '1': 'l',
  '|': 'l',
  '0': 'o',
  '5': 's',
  '8': 'b',
  '2': 'z',
  '!': 'l',
  $: 's',
  '@': 'a',
};

/**
 * Marks that a letter may lose and look alike from the last row: accents and points. Vowel signs of India and Thailand
 * are letters to those who read them, and a voiced kana is another kana.
 */
const accents =
  /(?![\u3099\u309a])(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]/gu;
const unsaid = /(?!\p{RI})(?![\p{L}\p{N}\p{M}\p{Extended_Pictographic}])[\p{sc=Zyyy}\p{sc=Zinh}\p{P}]/gu;

/** Two names with the same skeleton look alike from the last row. */
export function skeleton(name: string): string {
  const bare = name.normalize('NFKD').replace(accents, '').toLowerCase();
  return [...bare]
    .map((letter) => twins[letter] ?? letter)
    .join('')
    .replace(unsaid, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
