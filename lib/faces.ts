// Which faces a text needs beyond the talk's own two, which have Latin letters only. Pure: pages and server use it.

/** Style sheets under `facesPath`: letters of many scripts and emoji in one, and the large East Asian sets in one each. */
const scriptSheets = ['scripts', 'ja', 'ko', 'zh'] as const;
/** Faces of looks besides the usual one. */
const lookSheets = ['literata', 'inter'] as const;
export const faceSheets = [...scriptSheets, ...lookSheets] as const;
export type FaceSheet = (typeof faceSheets)[number];

export const facesPath = '/faces/';

/** Anything but Latin letters, signs, and the Greek letters of formulas, which every page has. */
const beyondLatin =
  /[\u0370-\u03b0\u03ca-\u1dff\u1f00-\u1fff\u2600-\u27bf\u2b05-\u2b55\u2c80-\ua71f\ua800-\uffef]|[^\0-\uffff]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const greekWord = /\p{Script=Greek}{3}/u;

/**
 * In the order in which they belong on a page: where two have a character, the later one counts. `lang`: of the text, where it
 * is known; Chinese characters alone do not tell it.
 */
export function facesFor(text: string, lang = ''): readonly FaceSheet[] {
  if (!beyondLatin.test(text)) return [];
  const sheets: FaceSheet[] = ['scripts'];
  if (han.test(text)) sheets.push('zh');
  if (hangul.test(text) || /^ko\b/.test(lang)) sheets.push('ko');
  if (kana.test(text) || /^ja\b/.test(lang)) sheets.push('ja');
  return sheets;
}

/** Whether Greek letters make words, which must not look like a formula's. */
export const hasGreekWords = (text: string): boolean => greekWord.test(text);
