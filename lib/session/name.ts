// Chosen names: what may stand on a projector, and when two names look the same.

import { err, ok, type Result } from '../result';
import { type Rejection, reject } from './rejection';

const maxGraphemes = 24;
const maxMarks = 2;

// Controls, bidirectional overrides, zero-width and other invisible characters, private use, unassigned.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/u;
// The joiner and the variation selector are fine inside an emoji; alone they hide something.
const emojiJoins =
  /(?<=\p{Extended_Pictographic}\ufe0f?)[\u200d\ufe0f](?=\p{Extended_Pictographic}|$|[^\p{L}])/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The name as it will be shown, or why it can't be. */
export function cleanName(raw: string): Result<string, Rejection> {
  const name = raw
    .normalize('NFKC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
  if (invisible.test(name.replace(emojiJoins, ''))) return err(reject('nameNotAllowed'));
  const parts = [...graphemes.segment(name)].map((part) => part.segment);
  if (parts.length > maxGraphemes) return err(reject('nameTooLong'));
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)) return err(reject('nameEmpty'));
  const piled = parts.some((part) => (part.normalize('NFD').match(/\p{M}/gu) ?? []).length > maxMarks);
  return piled ? err(reject('nameNotAllowed')) : ok(name);
}

// Letters of other scripts that a projector shows as these Latin ones.
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
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'l',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
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

/** Two names with the same skeleton look alike from the last row. */
export function skeleton(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...bare]
    .map((letter) => twins[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
