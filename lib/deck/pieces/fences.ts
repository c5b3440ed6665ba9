// Code blocks in a deck's source: which lines belong to one, and which of them look as if their closing fence was forgotten.
// A `---` within a code block is code, so a fence left open would swallow slides without a word.

import type { Mistake } from '../../mistakes';

export type OpenFence = { readonly line: number; readonly mistake: Mistake };
/** Line indices. Where the block has a fault, it counts as ended before `end`. */
export type Fenced = { readonly end: number; readonly fault: OpenFence | null };

type Marks = { readonly run: string; readonly info: string };

/** The fence that a line opens or closes; null if there is none. */
export function marksOf(line: string): Marks | null {
  const [, run = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  // Backticks after backticks: code within a line.
  if (run === '' || (run.startsWith('`') && info.includes('`'))) return null;
  return { run, info: info.trim() };
}

const closes = (line: string, { run }: Marks): boolean => {
  const marks = marksOf(line);
  return marks !== null && marks.info === '' && marks.run.startsWith(run);
};

export const isSeparator = (line: string): boolean => /^---+\s*$/.test(line);

/** `open` is the index of the opening line. In a deck that was kept, nothing is a fault. */
export function fencedFrom(lines: readonly string[], open: number, marks: Marks, kept: boolean): Fenced {
  const close = lines.findIndex((line, i) => i > open && closes(line, marks));
  const end = close === -1 ? lines.length : close;
  if (kept) return { end, fault: null };
  const within = lines.slice(open + 1, end);
  const swallowed = close === -1 || (marks.run.length === 3 && swallows(ownFront(within, marks), marks));
  if (!swallowed) return { end, fault: null };
  const code = close === -1 ? 'fenceOpen' : 'fenceSwallows';
  const slide = within.findIndex(isSeparator);
  return {
    end: slide === -1 ? end : open + slide,
    fault: { line: open + 1, mistake: { code, fence: marks.run } },
  };
}

/** A diagram may begin with front matter of its own: it is without it here. */
function ownFront(code: readonly string[], { info }: Marks): readonly string[] {
  const first = code.findIndex((line) => line.trim() !== '');
  if (!/^mermaid\b/i.test(info) || !isSeparator(code[first] ?? '')) return code;
  const second = code.findIndex((line, i) => i > first && isSeparator(line));
  return second === -1 ? code : code.slice(second + 1);
}

/** Whether code has what only a deck has. Four marks around it say that it is meant. */
function swallows(code: readonly string[], { run }: Marks): boolean {
  const first = code.findIndex(isSeparator);
  const blank = (i: number) => i >= 0 && i < code.length && code[i]?.trim() === '';
  return code.some((line, i) => {
    const marks = marksOf(line);
    if (/^:{2,}(slide|steps?|notes|stage|phone)\b/.test(line)) return true;
    if (marks && marks.info !== '' && marks.run[0] === run[0]) return true;
    if (isSeparator(line)) return blank(i - 1) || blank(i + 1);
    return first !== -1 && i > first && /^#{1,3} /.test(line);
  });
}
