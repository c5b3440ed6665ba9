// Lines → slides and notes, where a tool goes by lines and not by Markdown.

import { type Excerpt, excerpt, type Raw } from './slides';
import { heldLines } from './source';

/** Excerpts between lines that `ends` names, outside of code and comments. `start` is an index. */
export function cutLines(
  lines: readonly string[],
  start: number,
  ends: (line: string, at: number) => boolean,
): Excerpt[] {
  const held = heldLines(lines);
  const some: Excerpt[] = [];
  let first = start;
  for (let i = start; i < lines.length; i++) {
    if (held[i] || !ends(lines[i] ?? '', i)) continue;
    some.push(excerpt(lines.slice(first, i), first + 1));
    first = i + 1;
  }
  return [...some, excerpt(lines.slice(first), first + 1)];
}

/** A slide whose notes begin at a line and go on to its end. The mark itself is taken off. */
export function withNotes(slide: Excerpt, mark: RegExp): Raw {
  const held = heldLines(slide.lines);
  const at = slide.lines.findIndex((line, i) => !held[i] && mark.test(line));
  if (at === -1) return { body: slide };
  const notes = slide.lines.slice(at).map((line, i) => (i === 0 ? line.replace(mark, '') : line));
  return { body: part(slide, 0, at), notes: [{ lines: notes, from: slide.from.slice(at) }] };
}

export const part = ({ lines, from }: Excerpt, start: number, end?: number): Excerpt => ({
  lines: lines.slice(start, end),
  from: from.slice(start, end),
});

export const isBlank = ({ lines }: Excerpt): boolean => lines.every((line) => line.trim() === '');

/** The same lines, each outside of code changed by `change`. */
export function changed(some: Excerpt, change: (line: string, at: number) => string): Excerpt {
  const held = heldLines(some.lines);
  return { ...some, lines: some.lines.map((line, i) => (held[i] ? line : change(line, i))) };
}

/** The same lines, each outside of code replaced by any number of others. */
export function replaced(
  some: Excerpt,
  change: (line: string, at: number) => readonly string[] | null,
): Excerpt {
  const held = heldLines(some.lines);
  const lines: string[] = [];
  const from: number[] = [];
  for (const [i, line] of some.lines.entries()) {
    for (const each of (held[i] ? null : change(line, i)) ?? [line]) {
      lines.push(each);
      from.push(some.from[i] ?? 1);
    }
  }
  return { lines, from };
}

/** Within a line, what is outside of code spans changed by `change`. */
export const outsideCode = (line: string, change: (text: string) => string): string =>
  line
    .split(/(`+[^`]*`+)/)
    .map((text, i) => (i % 2 === 1 ? text : change(text)))
    .join('');
