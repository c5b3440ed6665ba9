// Pandoc's and Quarto's slides: a slide begins at a heading of the slide level or at a rule; sections are slides of their own, and
// so is what the settings say of the talk.

import type { FlowNode } from '../../deck/markdown';
import { plainWords } from '../markdown/nodes';
import { parseForeign } from '../markdown/parse';
import { type Excerpt, excerpt, firstHeading, type Raw, readSlides, titled } from '../markdown/slides';
import { frontOf, linesOf, said, unused, type Values } from '../markdown/source';
import type { Given, Sink } from '../model';
import { withoutLatex } from './beamer';
import { undivided } from './fenced-divs';
import { decoded, type Read } from './format';
import { isCommand } from './fragments';
import { pandocManner } from './pandoc-manner';
import { backdrop } from './reveal';

const used = [
  'title',
  'subtitle',
  'author',
  'date',
  'institute',
  'institution',
  'lang',
  'format',
  'slide-level',
];

export const readQuarto = (given: Given, sink: Sink): Read => readDivided(given, sink, 2);
export const readPandoc = (given: Given, sink: Sink): Read => readDivided(given, sink, null);

function readDivided(given: Given, sink: Sink, level: number | null): Read {
  const source = linesOf(decoded(given));
  const { values, end, before } = headOf(source);
  const told = unused(values, used);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const body = excerpt(source.slice(end), end + 1);
  const whole = undivided(level === null ? withoutLatex(body) : body, sink);
  const cuts = cut(whole, levelOf(values, whole, level));
  const raws: Raw[] = cuts.map(({ body, background }, i) => {
    sink.slide = i + 1 + (before.length > 0 ? 1 : 0);
    return {
      body,
      ...section(body),
      ...(background && { background: backdrop(background, sink, body.from[0] ?? null) }),
    };
  });
  const first: Raw[] = before.length > 0 ? [{ body: excerpt(before, 1), layout: 'title' }] : [];
  const incremental = isIncremental(values);
  const slides = readSlides([...first, ...raws], sink, () => ({
    ...pandocManner(sink, incremental),
    command: isCommand,
  }));
  return {
    title: said(values, 'title') || firstHeading(slides),
    subtitle: said(values, 'subtitle'),
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

/** A heading alone begins a part. */
const section = ({ lines }: Excerpt): Pick<Raw, 'layout'> => {
  const [only = '', ...more] = lines.filter((line) => line.trim() !== '' && !/^<\/?div/.test(line));
  return more.length === 0 && /^#\s/.test(only) ? { layout: 'section' } : {};
};

/** The settings, and the slide that they make. */
function headOf(lines: readonly string[]): { values: Values; end: number; before: readonly string[] } {
  const front = frontOf(lines);
  if (front.end > 0) return { ...front, before: titleLines(front.values) };
  const head: string[] = [];
  while (lines[head.length]?.startsWith('%')) head.push((lines[head.length] ?? '').slice(1).trim());
  const [title = '', author = '', date = ''] = head;
  const values = { title, author: author.split(';').map((each) => each.trim()), date };
  return head.length > 0
    ? { values, end: head.length, before: titleLines(values) }
    : { values: {}, end: 0, before: [] };
}

function titleLines(values: Values): string[] {
  const title = said(values, 'title');
  if (title === '') return [];
  const lines = [
    `# ${title}`,
    ...(said(values, 'subtitle') === '' ? [] : [`## ${said(values, 'subtitle')}`]),
    ...authorsOf(values.author),
    ...authorsOf(values.institute ?? values.institution),
    said(values, 'date'),
  ];
  return lines
    .filter((line) => line !== '' && !/^(today|last-modified|now|\\today)$/.test(line))
    .flatMap((line) => [line, '']);
}

/** Names with what is said of them, however the settings nest it. */
function authorsOf(given: unknown): string[] {
  if (typeof given === 'string' || typeof given === 'number') return [String(given)];
  if (Array.isArray(given)) return given.flatMap(authorsOf);
  if (typeof given !== 'object' || given === null) return [];
  const { name, email, affiliations, affiliation, institute } = given as Values;
  const full = typeof name === 'object' && name !== null ? Object.values(name).join(' ') : name;
  return [...authorsOf(full), ...authorsOf(email), ...authorsOf(affiliations ?? affiliation ?? institute)];
}

function isIncremental({ format, incremental }: Values): boolean {
  return incremental === true || /"incremental":true/.test(JSON.stringify(format ?? null));
}

/** Pandoc: the highest level of a heading that something else than a heading follows. */
function levelOf(values: Values, { lines }: Excerpt, level: number | null): number {
  const given = Number(
    values['slide-level'] ?? /slide-level"?:\s*(\d)/.exec(JSON.stringify(values.format ?? ''))?.[1],
  );
  if (given >= 1 && given <= 6) return given;
  if (level !== null) return level;
  const nodes = parseForeign(lines.join('\n'));
  const levels = nodes.flatMap((node, i) => {
    const next = nodes[i + 1];
    return node.type === 'heading' && next && next.type !== 'heading' && next.type !== 'thematicBreak'
      ? [node.depth]
      : [];
  });
  return levels.length > 0 ? Math.min(...levels) : 1;
}

/** Headings and rules within a div that is closed begin no slide. */
function outsideDivs(nodes: readonly FlowNode[]): FlowNode[] {
  const within = new Set<number>();
  const open: number[] = [];
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'html') continue;
    for (const [tag] of node.value.matchAll(/<\/?div\b/gi)) {
      if (tag !== '</div') open.push(i);
      else for (let at = open.pop() ?? i; at < i; at++) within.add(at);
    }
  }
  return nodes.filter((_, i) => !within.has(i));
}

type Cut = { readonly body: Excerpt; readonly background?: string };

function cut(whole: Excerpt, level: number): Cut[] {
  const cuts: { line: number; keep: boolean; node: FlowNode }[] = [];
  for (const node of outsideDivs(parseForeign(whole.lines.join('\n')))) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'thematicBreak') cuts.push({ line, keep: false, node });
    else if (node.type === 'heading' && node.depth <= level) cuts.push({ line, keep: true, node });
  }
  const some = (start: number, end?: number): Excerpt => ({
    lines: whole.lines.slice(start, end),
    from: whole.from.slice(start, end),
  });
  const slides: Cut[] = [];
  let first = 0;
  let heading: FlowNode | null = null;
  const push = (end?: number) => {
    const body = some(first, end);
    if (body.lines.every((line) => line.trim() === '') && heading === null) return;
    const [, background] =
      /background-image\s*=\s*["']?([^"'\s}]+)/.exec(heading ? plainWords([heading]) : '') ?? [];
    slides.push({ body, ...(background !== undefined && { background }) });
  };
  for (const { line, keep, node } of cuts) {
    push(line - 1);
    first = keep ? line - 1 : line;
    heading = node;
  }
  push();
  return slides;
}
