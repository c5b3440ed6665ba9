// Marks that Markdown has in other places, found in words that were read: ==marked==, H~2~O, x^2^, :rocket:. A tilde or a caret
// counts only right behind a letter, a digit or a bracket, and holds no space: "~20 and ~30" and "^_^" are only themselves.

import { nameToEmoji } from 'gemoji';
import type { Inline } from '../../inline';
import { release } from './held';
import { hyphenated } from './hyphens';

/** Inlines of one line, with `==` also around emphasis and links. `lang` is the deck's, if it names one. */
export function readMarks(inlines: readonly Inline[], lang: string | null): Inline[] {
  return joined(markedIn(inlines.flatMap(split))).map((inline) => finished(inline, lang));
}

const raised = /(?<=[\p{L}\p{N})\]])([~^])([\p{L}\p{N}+\-−–.,()]{1,20})\1/gu;

/** Text in its pieces: `==` alone, raised and lowered characters, emoji. */
function split(inline: Inline): Inline[] {
  if (inline.kind !== 'text') return [inline];
  const pieces: Inline[] = [];
  let from = 0;
  const text = inline.text.replace(
    /:([a-z0-9_+-]+):/g,
    (whole, name: string) => (Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined) ?? whole,
  );
  for (const found of text.matchAll(raised)) {
    const [whole, sign, children = ''] = found;
    pieces.push(...bars(text.slice(from, found.index)));
    pieces.push({ kind: sign === '~' ? 'sub' : 'sup', children: [{ kind: 'text', text: children }] });
    from = found.index + whole.length;
  }
  return [...pieces, ...bars(text.slice(from))];
}

const bar = '==';
const bars = (text: string): Inline[] =>
  text
    .split(/(?<!=)(==)(?!=)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ kind: 'text', text: piece }));

const isBar = (inline: Inline | undefined): boolean => inline?.kind === 'text' && inline.text === bar;
const begins = (inline: Inline | undefined): boolean =>
  inline !== undefined && !isBar(inline) && !(inline.kind === 'text' && /^\s/.test(inline.text));
const ends = (inline: Inline | undefined): boolean =>
  inline !== undefined && !isBar(inline) && !(inline.kind === 'text' && /\s$/.test(inline.text));

/** A `==` before words and the next one behind words enclose what is marked. */
function markedIn(inlines: readonly Inline[]): Inline[] {
  const open = inlines.findIndex((inline, i) => isBar(inline) && begins(inlines[i + 1]));
  if (open === -1) return [...inlines];
  const close = inlines.findIndex((inline, i) => i > open + 1 && isBar(inline) && ends(inlines[i - 1]));
  if (close === -1) return [...inlines];
  const children = joined(inlines.slice(open + 1, close));
  return [...inlines.slice(0, open), { kind: 'mark', children }, ...markedIn(inlines.slice(close + 1))];
}

/** Adjacent texts become one. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const next of inlines) {
    const last = all.at(-1);
    if (next.kind === 'text' && next.text === '') continue;
    if (last?.kind === 'text' && next.kind === 'text') {
      all[all.length - 1] = { kind: 'text', text: last.text + next.text };
    } else all.push(next);
  }
  return all;
}

/** What was held is released, and long words may break. What is within was finished before, and stays the same. */
function finished(inline: Inline, lang: string | null): Inline {
  if (inline.kind === 'text') return { ...inline, text: hyphenated(release(inline.text), lang) };
  if (!('children' in inline)) return inline;
  return { ...inline, children: inline.children.map((each) => finished(each, lang)) };
}
