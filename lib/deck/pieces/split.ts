// A deck's source, divided at its `---` lines: front matter, then slides. Each slide is read on its own, so that a
// directive or a code block left open spoils one slide and not the rest.

import type { Mistake } from '../../mistakes';
import { err, ok, type Result } from '../../result';
import { fencedFrom, isSeparator, marksOf, type OpenFence } from './fences';

/** Some lines of a file; `line` is the first one's number, from 1. */
export type Piece = { readonly text: string; readonly line: number };

export type Pieces = {
  readonly front: Piece | null;
  readonly slides: readonly Piece[];
  /** Code blocks whose closing fence was forgotten. */
  readonly open: readonly OpenFence[];
};

/** `kept`: as the deck was read when it was given, whatever its code swallows. */
export function splitDeck(source: string, kept: boolean): Result<Pieces, Mistake> {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const front = readFront(lines);
  if (front === 'unclosed') {
    return err({ code: 'frontMatterOpen' });
  }
  const start = front ? front.line + front.text.split('\n').length : 0;
  return ok({ front, ...cutSlides(lines, start, kept) });
}

function readFront(lines: readonly string[]): Piece | null | 'unclosed' {
  if (!isSeparator(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, i) => i > 0 && isSeparator(line));
  return end === -1 ? 'unclosed' : { text: lines.slice(1, end).join('\n'), line: 2 };
}

/** `start` is the index of the line after the front matter's closing `---`. */
function cutSlides(lines: readonly string[], start: number, kept: boolean): Pick<Pieces, 'slides' | 'open'> {
  const slides: Piece[] = [];
  const open: OpenFence[] = [];
  let first = start;
  const cut = (end: number) => slides.push({ text: lines.slice(first, end).join('\n'), line: first + 1 });
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const marks = marksOf(line);
    if (marks) {
      const { end, fault } = fencedFrom(lines, i, marks, kept);
      if (fault) open.push(fault);
      i = end;
    } else if (isSeparator(line)) {
      cut(i);
      first = i + 1;
    }
  }
  const rest = lines.slice(first).join('\n');
  if (rest.trim() !== '') cut(lines.length);
  return { slides, open };
}
