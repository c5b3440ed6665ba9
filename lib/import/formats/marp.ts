// Marp: slides end at rules or begin at headings, directives and notes are comments, `![bg](…)` is a background.

import type { FlowNode } from '../../deck/markdown';
import { container } from '../markdown/nodes';
import { parseForeign } from '../markdown/parse';
import { excerpt, firstHeading, type Manner, type Raw, readSlides, titled } from '../markdown/slides';
import { frontOf, linesOf, said, unused, type Values, valuesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import type { PictureLook } from '../spelling';
import { decoded, type Read } from './format';

const directives = new Set([
  ...[
    'theme',
    'style',
    'headingDivider',
    'size',
    'math',
    'title',
    'author',
    'description',
    'keywords',
    'url',
  ],
  ...['image', 'lang', 'marp', 'paginate', 'header', 'footer', 'class', 'backgroundColor', 'backgroundImage'],
  ...['backgroundPosition', 'backgroundRepeat', 'backgroundSize', 'color', 'transition', 'fit', 'inlineSVG'],
]);
const used = ['marp', 'title', 'lang', 'headingDivider', 'header', 'footer', 'math', 'author', 'description'];

export function readMarp(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const { values, end } = frontOf(lines);
  const told = unused(values, used);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const blank = lines.map((line, i) => (i < end ? '' : line));
  const raws = cutAt(blank, dividers(values, lines), end);
  const footers = new Footers(sink);
  footers.see(values, 1);
  const slides = readSlides(raws.map(centred), sink, () => manner(footers));
  return {
    title: said(values, 'title') || firstHeading(slides),
    subtitle: '',
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

/** The class that Marp's own themes set in the middle. */
const centred = (raw: Raw, i: number): Raw =>
  i > 0 && raw.body.lines.some((line) => /^\s*<!--\s*_?class:[^>]*\blead\b/.test(line))
    ? { ...raw, layout: 'centre' }
    : raw;

/** The levels of headings that begin a slide. */
function dividers(values: Values, lines: readonly string[]): number[] {
  const inComment = lines
    .map((line) => /^<!--\s*headingDivider:\s*(.+?)\s*-->/.exec(line)?.[1])
    .find(Boolean);
  const given = values.headingDivider ?? (inComment && valuesOf(`x: ${inComment}`).x);
  const levels = (Array.isArray(given) ? given : [given])
    .map(Number)
    .filter((each) => each >= 1 && each <= 6);
  if (Array.isArray(given)) return levels;
  return Array.from({ length: levels[0] ?? 0 }, (_, i) => i + 1);
}

/** Where the source's own reader sees a rule, or a heading of one of these levels, outside of everything else. */
export function cutAt(lines: readonly string[], levels: readonly number[], start: number): Raw[] {
  const cuts: { line: number; keep: boolean }[] = [];
  for (const node of parseForeign(lines.join('\n'))) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'thematicBreak') cuts.push({ line, keep: false });
    else if (node.type === 'heading' && levels.includes(node.depth)) cuts.push({ line, keep: true });
  }
  const raws: Raw[] = [];
  let first = start;
  for (const { line, keep } of cuts) {
    const body = lines.slice(first, line - 1);
    const nothing = body.every((each) => each.trim() === '');
    // A heading right behind a rule begins the slide that the rule has begun.
    if (!(keep && nothing)) raws.push({ body: excerpt(body, first + 1) });
    first = keep ? line - 1 : line;
  }
  return [...raws, { body: excerpt(lines.slice(first), first + 1) }];
}

/** Lines that stand on every slide there, and on none here: told once each. */
export class Footers {
  private readonly told = new Set<string>();
  constructor(private readonly sink: Sink) {}

  see(values: Values, line: number | null): void {
    for (const key of ['header', '_header', 'footer', '_footer']) {
      const text = said(values, key);
      if (text === '' || this.told.has(text)) continue;
      this.told.add(text);
      this.sink.lose(line, { code: 'footer', text });
    }
  }
}

function manner(footers: Footers): Manner {
  return {
    breaks: true,
    emoji: true,
    picture: pictureWords,
    command(comment, line) {
      if (/^\s*fit\s*$/.test(comment)) return true;
      const values = valuesOf(comment.trim());
      const keys = Object.keys(values);
      if (keys.length === 0 || !keys.every((key) => directives.has(key.replace(/^[_$]/, '')))) return false;
      footers.see(values, line);
      return true;
    },
    nodes: withFragments,
  };
}

/** Lists with stars, or with brackets behind their numbers, come item by item. */
function withFragments(nodes: readonly FlowNode[], text: string): readonly FlowNode[] {
  return nodes.map((node) => {
    if (node.type !== 'list') return node;
    const start = node.children[0]?.position?.start.offset ?? 0;
    const marker = /^(?:\*|\d+\))/.test(text.slice(start, start + 12));
    return marker ? container('steps', [node]) : node;
  });
}

const filters = 'blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia';
const keyword = new RegExp(
  `^(bg|left|right|fit|cover|contain|auto|vertical|horizontal|(left|right):\\S*|[wh]:\\S*|(width|height):\\S*|\\d+(\\.\\d+)?%|(${filters})(:\\S*)?)$`,
);

/** `bg left:40% w:300px A cat` → "A cat", shown to its edges. */
function pictureWords(alt: string): { alt: string; look: PictureLook } {
  const parts = alt
    .replace(/\b([wh]|width|height):\s+(?=\d)/g, '$1:')
    .split(/\s+/)
    .filter(Boolean);
  const words = parts.filter((part) => !keyword.test(part)).join(' ');
  if (!parts.includes('bg')) return { alt: words, look: {} };
  const fit = parts.some((part) => part === 'fit' || part === 'contain') ? 'contain' : 'cover';
  const beside = parts.some((part) => /^(left|right)(:|$)/.test(part));
  return { alt: words, look: { fit, ...(!beside && { behind: true }) } };
}
