// A block of code as a deck keeps it: text with what its parts are, never with colours. Each surface colours it by its own styles.

/** What a part of code is. A letter each, since a line's parts are stored as "k5 1f7": five of a keyword, one of nothing
 * in particular, seven of a function's name. */
export const codeKinds = {
  k: 'keyword',
  s: 'string',
  n: 'number',
  c: 'comment',
  f: 'function',
  t: 'type',
  g: 'tag',
  a: 'attribute',
} as const;
export type CodeLetter = keyof typeof codeKinds;
export type CodeKind = (typeof codeKinds)[CodeLetter];

/** Which lines stand out from a build on: places from 0; null: all are alike. */
export type CodeMark = { readonly step: number; readonly lines: readonly number[] | null };

/** Code as it is from one build on. */
export type CodeFrame = {
  readonly step: number;
  readonly text: string;
  readonly file?: string;
  /** The number of the first line, where lines are numbered. */
  readonly from?: number;
  /** Of each line the kinds of its parts; without lines where nobody knows them. Absent where the code names no language. */
  readonly kinds?: readonly string[];
  /** A sign per line: `+` came, `-` went, a space stayed. */
  readonly changes?: string;
  /** In the order of their builds. */
  readonly marks?: readonly CodeMark[];
};

export type CodePart = { readonly kind: CodeKind | null; readonly text: string };

/** A line's text in parts, from its stored kinds. What the kinds do not reach is of none. */
export function partsOf(line: string, kinds: string | undefined): readonly CodePart[] {
  const parts: CodePart[] = [];
  let at = 0;
  for (const [, letter = '', length] of (kinds ?? '').matchAll(/([a-z]?)(\d+)/g)) {
    const text = line.slice(at, at + Number(length));
    if (text) parts.push({ kind: codeKinds[letter as CodeLetter] ?? null, text });
    at += Number(length);
  }
  const rest = line.slice(at);
  return rest ? [...parts, { kind: null, text: rest }] : parts;
}

/** The stored form of parts; neighbours of one kind become one. Lengths are UTF-16 units. */
export function storedParts(parts: readonly { readonly letter: string; readonly length: number }[]): string {
  const joined: { letter: string; length: number }[] = [];
  for (const { letter, length } of parts) {
    const last = joined.at(-1);
    if (last?.letter === letter) last.length += length;
    else if (length > 0) joined.push({ letter, length });
  }
  // Nothing in particular at the end needs no words.
  if (joined.at(-1)?.letter === '') joined.pop();
  return joined.map(({ letter, length }) => `${letter}${length}`).join(' ');
}

/** Lines of figures, not of a program. */
const fewLines = 4;

/** A few lines that say nothing of themselves are set as figures in an exercise book. */
export const isBare = ({ text, kinds, file, from, changes, marks }: CodeFrame): boolean =>
  !kinds && !file && !changes && !marks && from === undefined && text.split('\n').length <= fewLines;

/** The frame at a build of the slide, and below the lines that stand out in it; null: all are alike. */
export function frameAt(frames: readonly CodeFrame[], step: number): CodeFrame {
  return frames.findLast((frame) => frame.step <= step) ?? frames[0]!;
}

export const markedAt = ({ marks = [] }: CodeFrame, step: number): readonly number[] | null =>
  marks.findLast((mark) => mark.step <= step)?.lines ?? null;
