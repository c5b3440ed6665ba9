// A deck's source, divided at its thematic breaks: front matter, then slides. Each slide is read on its own, so that a
// directive or a code block left open spoils one slide and not the rest.

import type { Mistake } from '../../mistakes';
import { err, ok, type Result } from '../../result';
import { type FlowNode, parseMarkdown } from '../markdown';
import { fencedFrom, isSeparator, marksOf, type OpenFence } from './fences';

/** Some lines of a file; `line` is the first one's number, from 1. */
export type Piece = { readonly text: string; readonly line: number };

export type Pieces = {
  readonly front: Piece | null;
  readonly slides: readonly Piece[];
  /** Code blocks whose closing fence was forgotten. */
  readonly open: readonly OpenFence[];
};

/**
 * `present`: what code swallows is a mistake. `kept`: the deck was read so before, and is read so again. `earlier`: every line of
 * three dashes outside of code ended a slide then.
 */
export type Rules = 'present' | 'kept' | 'earlier';

export function splitDeck(source: string, rules: Rules): Result<Pieces, Mistake> {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const front = readFront(lines);
  if (front === 'unclosed') {
    return err({ code: 'frontMatterOpen' });
  }
  const start = front ? front.line + front.text.split('\n').length : 0;
  return ok({ front, ...cutSlides(lines, start, rules) });
}

function readFront(lines: readonly string[]): Piece | null | 'unclosed' {
  if (!isSeparator(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, i) => i > 0 && isSeparator(line));
  return end === -1 ? 'unclosed' : { text: lines.slice(1, end).join('\n'), line: 2 };
}

/** `start` is the index of the line after the front matter's closing `---`. */
function cutSlides(lines: readonly string[], start: number, rules: Rules): Pick<Pieces, 'slides' | 'open'> {
  const slides: Piece[] = [];
  const open: OpenFence[] = [];
  let first = start;
  const read = { times: 0 };
  const cut = (end: number) => slides.push({ text: lines.slice(first, end).join('\n'), line: first + 1 });
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const marks = marksOf(line);
    if (marks) {
      const { end, fault } = fencedFrom(lines, i, marks, rules !== 'present');
      if (fault) open.push(fault);
      i = end;
    } else if (rules !== 'earlier' && opensComment(line)) {
      i = Math.max(
        i,
        lines.findIndex((each, at) => at >= i && each.includes('-->')),
      );
    } else if (rules === 'earlier' ? isSeparator(line) : endsSlide(lines, first, i, read)) {
      cut(i);
      first = i + 1;
      read.times = 0;
    }
  }
  const rest = lines.slice(first).join('\n');
  if (rest.trim() !== '') cut(lines.length);
  return { slides, open };
}

const opensComment = (line: string): boolean => /^ {0,3}<!--/.test(line);
const isBreak = (line: string): boolean => /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line);

/** For so many lines of dashes all of their slide is read again; of later ones the line above tells. */
const mostRead = 20;

/** More characters than this are not read again for a line of dashes: the slide is too long in any case. */
const mostAgain = 20_000;

/** A thematic break, as CommonMark has it: dashes right below words make a heading of them. */
function endsSlide(lines: readonly string[], first: number, at: number, read: { times: number }): boolean {
  const line = lines[at] ?? '';
  if (!isBreak(line)) return false;
  if (!/^-+\s*$/.test(line) || at === first || lines[at - 1]?.trim() === '') return true;
  if (read.times++ >= mostRead) return !isWords(lines[at - 1] ?? '');
  const above = lines.slice(first, at + 1).join('\n');
  return above.length > mostAgain || !endsHeading(readAgain(above), at - first + 1);
}

const isWords = (line: string): boolean =>
  /^ {0,3}[\p{L}\p{N}*_("“]/u.test(line) && !/^ {0,3}(?:[*+-]|\d+[.)])\s/.test(line);

/** Nothing where it is nested more deeply than the stack allows. */
function readAgain(above: string): readonly FlowNode[] {
  try {
    return parseMarkdown(above);
  } catch (fault) {
    if (fault instanceof RangeError) return [];
    throw fault;
  }
}

function endsHeading(nodes: readonly FlowNode[], line: number): boolean {
  return nodes.some((node) => {
    if (node.position?.end.line !== line) return false;
    if (node.type === 'heading') return true;
    return 'children' in node && endsHeading(node.children as FlowNode[], line);
  });
}

/** Whether the earlier rules find the same slides. Decks are kept by their source: where it was given before, they hold on. */
export function splitsAsEarlier(source: string): boolean {
  const [now, then] = (['kept', 'earlier'] as const).map((rules) => splitDeck(source, rules));
  return JSON.stringify(now) === JSON.stringify(then);
}
