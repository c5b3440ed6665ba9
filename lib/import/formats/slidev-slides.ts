// A Slidev file in slides, each with its settings; `src:` takes the slides of another file in.

import { type Excerpt, excerpt } from '../markdown/slides';
import { heldLines, isYaml, linesOf, said, type Values, valuesOf } from '../markdown/source';
import type { Given, Sink } from '../model';

export type SlidevSlide = { readonly values: Values; readonly body: Excerpt };

const mostDepth = 8;

/** `depth`: how many files have taken this one in. */
export function cutSlidev(lines: readonly string[], given: Given, sink: Sink, depth: number): SlidevSlide[] {
  return cutFile(lines).flatMap((slide) => {
    const src = said(slide.values, 'src');
    if (src === '') return [slide];
    const [, path = '', range] = /^([^#]*)(?:#(.*))?$/.exec(src) ?? [];
    const bytes = depth < mostDepth ? given.beside(path) : null;
    if (!bytes) {
      sink.lose(slide.body.from[0] ?? null, { code: 'include', text: src });
      return [slide];
    }
    const inner = cutSlidev(linesOf(new TextDecoder().decode(bytes)), given, sink, depth + 1);
    const { src: _, ...own } = slide.values;
    const wanted = range === undefined ? inner : inner.filter((_, i) => inRange(range, i + 1));
    const shown = wanted.map((each, i) => (i === 0 ? { ...each, values: { ...each.values, ...own } } : each));
    // What stands below `src:` is not shown there, either; here it stays.
    return slide.body.lines.some((line) => line.trim() !== '') && shown[0]
      ? [{ ...shown[0], body: after(shown[0].body, slide.body) }, ...shown.slice(1)]
      : shown;
  });
}

const after = (a: Excerpt, b: Excerpt): Excerpt => ({
  lines: [...a.lines, '', ...b.lines],
  from: [...a.from, b.from[0] ?? 1, ...b.from],
});

function inRange(range: string, slide: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.split('-');
    return slide >= Number(first || 1) && slide <= Number(last || Infinity);
  });
}

/**
 * As Slidev's own reader does it: three dashes end a slide, and settings follow unless the next line is empty. Words between two
 * such lines that are no settings are a slide's: none are lost.
 */
function cutFile(lines: readonly string[]): SlidevSlide[] {
  const slides: SlidevSlide[] = [];
  const held = heldLines(lines);
  let start = 0;
  const slice = (end: number) => {
    if (start === end) return;
    slides.push(slideOf(lines.slice(start, end), start + 1));
    start = end + 1;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trimEnd();
    if (!held[i] && line.startsWith('---')) {
      slice(i);
      if (i === 0) start = 0;
      const end = line[3] !== '-' && lines[i + 1]?.trim() ? settingsEnd(lines, i) : -1;
      if (end !== -1) {
        start = i;
        i = end;
      } else if (start <= i) start = i + 1;
    }
  }
  if (start < lines.length) slice(lines.length);
  return slides;
}

/** The line of dashes that ends the settings which begin here; -1 where these are none. */
function settingsEnd(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, i) => i > start && line.trimEnd() === '---');
  const inside = lines.slice(start + 1, end);
  const told = inside.filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return end !== -1 && told.length > 0 && /^[\w$-]+\s*:/.test(told[0] ?? '') && isSettings(inside) ? end : -1;
}

/** YAML, or lines that would be if somebody had quoted them. */
const isSettings = (lines: readonly string[]): boolean =>
  isYaml(lines.join('\n')) || lines.every((line) => /^(\s|#|- |[\w$-]+\s*:)|^$/.test(line));

function slideOf(lines: readonly string[], first: number): SlidevSlide {
  if (lines[0]?.startsWith('---')) {
    const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
    if (end !== -1)
      return {
        values: valuesOf(lines.slice(1, end).join('\n')),
        body: excerpt(lines.slice(end + 1), first + end + 1),
      };
  }
  const block = /^\s*```ya?ml/.exec(lines.find((line) => line.trim() !== '') ?? '');
  if (block) {
    const open = lines.findIndex((line) => line.trim() !== '');
    const close = lines.findIndex((line, i) => i > open && /^\s*```/.test(line));
    if (close !== -1)
      return {
        values: valuesOf(lines.slice(open + 1, close).join('\n')),
        body: excerpt(lines.slice(close + 1), first + close + 1),
      };
  }
  return { values: {}, body: excerpt(lines, first) };
}
