// Whether a typed text is the accepted one: what does not change the meaning in its script is folded, signs that carry
// meaning stay, and a number is compared by its value. The table under "Typed answers" in docs/RULES.md has examples. Pure.

import { cleanText } from '../../short-text/clean';
import { plainDigits, type Quantity, readQuantity } from './typed-number';

export function isSameText(accepted: string, typed: string): boolean {
  const [right, said] = [cleanText(accepted).text, cleanText(typed).text];
  const number = readQuantity(right, 'deck');
  const given = number && readQuantity(said, 'participant');
  if (number && given) return isSameQuantity(number, given);
  const how = {
    formula: isFormula.test(right) || isFormula.test(said),
    factorial: /(?<!\p{L})\p{L}\s?!/u.test(right),
  };
  const keys = keysOf(right, how);
  return keysOf(said, how).some((key) => keys.includes(key));
}

/** The same for texts that say the same: capitals, accents and punctuation do not count. */
export function foldedText(text: string): string {
  const { text: said } = cleanText(text);
  return keysOf(said, { formula: isFormula.test(said), factorial: false })[0] ?? said;
}

function isSameQuantity(right: Quantity, said: Quantity): boolean {
  if (!isSameUnit(right.unit, said.unit)) return false;
  return right.values.some((one) => said.values.some((other) => isClose(one, other)));
}

/** Binary rounding is no one's fault. */
const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));

function isSameUnit(right: string, said: string): boolean {
  const fold = (unit: string) => unlettered(unit.replace(/°(?=[CFK])|\s/gu, ''));
  if (fold(right) !== fold(said)) return false;
  const both = milliOrMega.test(right) && milliOrMega.test(said);
  return !both || right[0] === said[0];
}

/** The one place where a capital counts: a milliwatt is not a megawatt. */
const milliOrMega = /^[mM](?:W|Hz|V|A|J|Pa|Ω)$/u;

type How = { readonly formula: boolean; readonly factorial: boolean };

const isFormula = /[=+^<>÷×±√≤≥≠∑∫]/u;

/** The text as it is compared: once with ü as u, once as ue. Empty ones are told apart by what was typed. */
function keysOf(text: string, how: How): readonly string[] {
  const spelled = text.replace(/[äöüåøÄÖÜÅØ]/gu, (letter) => spelledOut[letter.toLowerCase()] ?? letter);
  return [text, spelled].map((each) => {
    const folded = unlettered(each);
    const key = how.formula ? asFormula(folded) : withoutPunctuation(folded, how);
    return key === '' ? `= ${folded}` : key;
  });
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Letters of one sound or one look, where the script takes them for one. */
const letters: Readonly<Record<string, string>> = {
  ...{ ς: 'σ', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', '♯': '#' },
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ہ: 'ه', ە: 'ه', ٱ: 'ا', ـ: '' },
  ...{ 'ണ്\u200d': 'ൺ', 'ന്\u200d': 'ൻ', 'ര്\u200d': 'ർ', 'ല്\u200d': 'ൽ', 'ള്\u200d': 'ൾ', 'ত্\u200d': 'ৎ' },
};
const twins = new RegExp(Object.keys(letters).join('|'), 'gu');

/** Accents of Latin and Greek, stress in Cyrillic, points of Hebrew and Arabic. Marks of all other scripts are letters. */
const accents =
  /(?<=[\p{sc=Latn}\p{sc=Grek}]\p{M}*)\p{M}|(?<=[аеиоуыэюяіє]\p{M}*)[\u0300\u0301]|(?<=е)\u0308|(?=\p{M})[\p{sc=Hebr}\p{scx=Arab}\p{scx=Syrc}]/gu;
/** What only changes how a sign looks. */
const dress = /\u200c|\u200d|\p{Emoji_Modifier}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|\u20e3/gu;

function unlettered(text: string): string {
  return plainDigits(text)
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(twins, (letter) => letters[letter] ?? letter)
    .replace(dress, '')
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/(?<=\d),(?=\d{1,2}(?!\d))/gu, '.')
    .replace(/(?<=\p{L})\s*\^(?=\d)/gu, '');
}

/** In a formula all signs count, and spaces do not. */
const asFormula = (text: string): string =>
  text.replace(/\s+|["“”„«»]/gu, '').replace(/(?<=.)[.,;:?]+$/u, '');

/** Signs that are spoken: C#, 50 %, R&D, 5!, a/2, Cl-. */
const spoken = /[#%‰&*@\\_§†‡]|(?<=\d)!|(?<!\p{L})\/|\/(?!\p{L})|(?<=[\p{L}\p{N}])-$/u;
const spokenLetter = /(?<=(?<!\p{L})\p{L})!/u;
/** A minus before a number, and a point or comma within one. */
const ofNumber = /[.,]\d|(?<![\p{L}\p{N}])-[.,]?\d/u;

const separatorsBut = (...kept: readonly RegExp[]): RegExp =>
  new RegExp(`(?:(?!${kept.map(({ source }) => source).join('|')})[\\p{P}\\s])+`, 'gu');
const separators = separatorsBut(ofNumber, spoken);
const separatorsWithFactorial = separatorsBut(ofNumber, spoken, spokenLetter);

/** Two numbers keep their distance: "1 5" is not "15". */
const withoutPunctuation = (text: string, { factorial }: How): string =>
  text
    .replace(/\s+(?=[!/])|(?<=\/)\s+/gu, '')
    .replace(factorial ? separatorsWithFactorial : separators, ' ')
    .replace(/(?<!\d) | (?!\d)/gu, '');
