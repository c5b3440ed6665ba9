// How wide a name will be, without measuring it: 24 letters of one script are not 24 of another. Pure.

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2e80-\u303f\uff00-\uff60]/u;
const broad = /[@%&WMmw—﷽]/u;

const widthOf = (grapheme: string): number => (wide.test(grapheme) ? 2.2 : broad.test(grapheme) ? 1.7 : 1);

/** In ordinary letters, about. */
export function nameWidth(name: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(name)) width += widthOf(segment);
  return width;
}

/** The name, or as much of it as is not wider than `most` letters. */
export function shortened(name: string, most: number): string {
  if (nameWidth(name) <= most) return name;
  let short = '';
  let width = 1;
  for (const { segment } of graphemes.segment(name)) {
    width += widthOf(segment);
    if (width > most) break;
    short += segment;
  }
  return `${short}…`;
}
