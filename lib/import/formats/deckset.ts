// Deckset: settings in the first lines, slides between rules, notes behind a caret, commands in square brackets, and what pictures
// do in their alternative text.

import type { FlowNode } from '../../deck/markdown';
import { sideBySide } from '../markdown/columns';
import { cutLines, part, replaced } from '../markdown/cut';
import { container } from '../markdown/nodes';
import { type Excerpt, firstHeading, type Manner, type Raw, readSlides, titled } from '../markdown/slides';
import { frontOf, heldLines, linesOf, said, unused, type Values, valuesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { codeMeta, type PictureLook } from '../spelling';
import { decoded, type Read } from './format';
import { cutAt, Footers } from './marp';

const used = ['footer', 'header', 'build-lists', 'slide-dividers', 'title', 'lang'];

export function readDeckset(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const { values, end } = settings(lines);
  const told = unused(values, used);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const footers = new Footers(sink);
  footers.see(values, 1);
  const levels = said(values, 'slide-dividers')
    .split(/[,\s]+/)
    .map((each) => each.replace(/[^#]/g, '').length);
  const blank = lines.map((line, i) => (i < end ? '' : line));
  const ruled = cutLines(blank, end, (line) => /^(-{3,}|\*{3,}|_{3,})\s*$/.test(line));
  const cuts = ruled.flatMap((each) =>
    headed(
      each,
      levels.filter((level) => level > 0),
    ),
  );
  const raws = cuts.map(withCarets);
  const built = raws.map(({ body }) => buildsOf(body, values));
  const slides = readSlides(
    raws.map((raw) => ({ ...raw, body: withoutCommands(raw.body, sink) })),
    sink,
    (i) => manner(built[i] ?? false, footers),
  );
  return {
    title: said(values, 'title') || firstHeading(slides),
    subtitle: '',
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

/** Where the settings say so, headings of some levels begin slides, too. */
function headed(slide: Excerpt, levels: readonly number[]): Excerpt[] {
  if (levels.length === 0) return [slide];
  const cuts = cutAt(slide.lines, levels, 0);
  return cuts.map(({ body: { lines, from } }) => ({
    lines,
    from: from.map((line) => slide.from[line - 1] ?? 1),
  }));
}

function settings(lines: readonly string[]): { values: Values; end: number } {
  const front = frontOf(lines);
  if (front.end > 0) return front;
  const first = lines.findIndex((line) => line.trim() !== '');
  let end = first;
  while (/^[a-z][a-z-]*:\s*\S/i.test(lines[end] ?? '')) end += 1;
  return end > first && first !== -1
    ? { values: valuesOf(lines.slice(first, end).join('\n')), end }
    : { values: {}, end: 0 };
}

/** A line that begins with a caret, and what follows it without an empty line, is for the presenter. */
function withCarets(slide: Excerpt): Raw {
  const held = heldLines(slide.lines);
  const body = [...slide.lines];
  const notes: Excerpt[] = [];
  for (let i = 0; i < body.length; i++) {
    if (held[i] || !body[i]?.startsWith('^')) continue;
    let end = i + 1;
    while (end < body.length && body[end]?.trim() !== '' && !body[end]?.startsWith('^')) end += 1;
    const some = part(slide, i, end);
    notes.push({
      ...some,
      lines: some.lines.map((line, at) => (at === 0 ? line.replace(/^\^\s?/, '') : line)),
    });
    body.fill('', i, end);
    i = end - 1;
  }
  return { body: { ...slide, lines: body }, notes };
}

const command = /^\[\.([\w-]+):?\s*(.*?)\]\s*$/;

function buildsOf({ lines }: Excerpt, values: Values): boolean {
  const own = lines
    .map((line) => /^\[\.build-lists:\s*(.*?)\]/.exec(line)?.[1])
    .find((each) => each !== undefined);
  return (own ?? String(values['build-lists'] ?? 'false')).startsWith('true');
}

/** Commands are taken out; which lines of code they mark goes behind the fence that follows. */
function withoutCommands(slide: Excerpt, sink: Sink): Excerpt {
  const held = heldLines(slide.lines);
  let marks: string[] = [];
  let fenced = false;
  const lines = slide.lines.map((line, i) => {
    const fence = held[i] && /^\s*(`{3,}|~{3,})/.test(line);
    if (fence && !fenced && marks.length > 0) {
      const meta = codeMeta(marks.join('|'), null);
      marks = [];
      fenced = true;
      return meta === null ? line : `${line.trimEnd()}${/[`~]\s*$/.test(line) ? 'text' : ''} ${meta}`;
    }
    if (fence) fenced = !fenced;
    const [whole, name = '', value = ''] = held[i] ? [] : (command.exec(line) ?? []);
    if (whole === undefined) return held[i] ? line : line.replace(/^(#+)\s*\[fit\]\s*/, '$1 ');
    if (name === 'code-highlight') marks.push(value.replace(/\s/g, '') || 'all');
    else if (name === 'footer' && value !== '')
      sink.lose(slide.from[i] ?? null, { code: 'footer', text: value });
    return name === 'column' ? columnMark : '';
  });
  const plain = lines.map((line, i) => (held[i] ? line : line.replace(/^#(?=[^#\s!])/, '# ')));
  return replaced({ ...slide, lines: plain }, (line) =>
    line === columnMark ? ['', columnMark, '</column-mark>', ''] : null,
  );
}

function manner(builds: boolean, footers: Footers): Manner {
  return {
    breaks: true,
    emoji: true,
    picture: pictureWords,
    command(comment) {
      const values = valuesOf(comment.trim());
      if (said(values, 'footer') === '') return false;
      footers.see(values, null);
      return true;
    },
    nodes: (nodes) => inColumns(builds ? nodes.map(built) : nodes),
  };
}

const columnMark = '<column-mark>';

/** Each `[.column]` begins one; what stands before the first is above them. */
function inColumns(nodes: readonly FlowNode[]): FlowNode[] {
  const parts: FlowNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'html' && node.value.startsWith(columnMark)) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  const [above = [], ...columns] = parts;
  const mark = (value: string): FlowNode => ({ type: 'html', value });
  if (columns.length < 2) return parts.flat();
  return [
    ...above,
    mark(`<${sideBySide}>`),
    ...columns.flatMap((column) => [mark('<div>'), ...column, mark('</div>')]),
    mark(`</${sideBySide}>`),
  ];
}

const built = (node: FlowNode): FlowNode => (node.type === 'list' ? container('steps', [node]) : node);

const keyword =
  /^(left|right|fit|fill|original|filtered|inline|center|mute|autoplay|loop|hide|corner-radius\(.*?\)|\d+(\.\d+)?%|[\w-]+\(.*?\))$/;

function pictureWords(alt: string): { alt: string; look: PictureLook } {
  const parts = alt.split(/[\s,]+/).filter(Boolean);
  const words = parts.filter((part) => !keyword.test(part)).join(' ');
  if (parts.includes('inline')) return { alt: words, look: {} };
  const beside = parts.includes('left') || parts.includes('right');
  return {
    alt: words,
    look: { fit: parts.includes('fit') ? 'contain' : 'cover', ...(!beside && { behind: true }) },
  };
}
