// A deck's source, divided at its `---` lines: front matter, then slides. Each slide is read on its own, so that a
// directive left open spoils one slide and not the rest.

import type { Mistake } from '../mistakes';
import { err, ok, type Result } from '../result';

/** Some lines of a file; `line` is the first one's number, from 1. */
export type Piece = { readonly text: string; readonly line: number };

export type Pieces = { readonly front: Piece | null; readonly slides: readonly Piece[] };

const separator = /^---+\s*$/;

export function splitDeck(source: string): Result<Pieces, Mistake> {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const front = readFront(lines);
  if (front === 'unclosed') {
    return err({ code: 'frontMatterOpen' });
  }
  const start = front ? front.line + front.text.split('\n').length : 0;
  const slides = cutSlides(lines, start);
  return ok({ front, slides });
}

function readFront(lines: readonly string[]): Piece | null | 'unclosed' {
  if (!separator.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, i) => i > 0 && separator.test(line));
  return end === -1 ? 'unclosed' : { text: lines.slice(1, end).join('\n'), line: 2 };
}

/** `start` is the index of the line after the front matter's closing `---`. */
function cutSlides(lines: readonly string[], start: number): Piece[] {
  const slides: Piece[] = [];
  let first = start;
  let fence: string | null = null;
  const cut = (end: number) => slides.push({ text: lines.slice(first, end).join('\n'), line: first + 1 });
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? '';
    fence = fenceAfter(line, fence);
    if (fence !== null || !separator.test(line)) continue;
    cut(i);
    first = i + 1;
  }
  const rest = lines.slice(first).join('\n');
  if (rest.trim() !== '') cut(lines.length);
  return slides;
}

/** A `---` within a code block is code, so this follows which fence is open after a line. */
function fenceAfter(line: string, open: string | null): string | null {
  const marks = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  const [, run = '', after = ''] = marks ?? [];
  if (run === '') return open;
  if (open === null) return run;
  return run.startsWith(open) && after.trim() === '' ? null : open;
}
