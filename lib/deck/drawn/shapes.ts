// Drawings that are laid out when a deck is read: charts and diagrams, as shapes with names of colours. Nothing in them can run, load
// or name anything: what is not one of these shapes is not drawn.

/** A colour of the look, by what it means. */
export type Tone =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'paper'
  | 'sheet'
  | 'sunk'
  | 'hair'
  | 'pos'
  | 'neg'
  | 'acc'
  | 'cost'
  | 'room'
  | 'on-room';

type Look = {
  readonly fill?: Tone;
  readonly line?: Tone;
  /** Of the line, in units of the drawing. */
  readonly wide?: number;
  readonly dash?: string;
  /** The build of the slide in which it comes; absent: with the drawing. */
  readonly step?: number;
};

export type Shape =
  | (Look & {
      readonly is: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly round?: number;
    })
  | (Look & { readonly is: 'circle'; readonly x: number; readonly y: number; readonly r: number })
  | (Look & { readonly is: 'path'; readonly d: string })
  | (Look & {
      readonly is: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor?: 'middle' | 'end';
      readonly bold?: true;
      /** Figures and code. */
      readonly num?: true;
    });

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Room on its left and right. */
  readonly aside?: number;
};

/** Rounded to what a pixel shows. */
export const near = (value: number): number => Math.round(value * 10) / 10;

export const pathOf = (points: readonly (readonly [number, number])[], closed = false): string =>
  `M${points.map(([x, y]) => `${near(x)} ${near(y)}`).join('L')}${closed ? 'Z' : ''}`;

/** About how wide a text is, in units of its size: East Asian letters are square. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(sign) ? 1 : letter(sign);
  return width;
}

function letter(sign: string): number {
  if (/[ilj.,:;'|!()[\]]/.test(sign)) return 0.29;
  return /[A-ZMWmw%@\u0410-\u042f]/.test(sign) ? 0.7 : 0.54;
}

/** A text in lines that are at most so wide, in units of its size; a longer word stays whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length === 0 ? [''] : lines;
}
