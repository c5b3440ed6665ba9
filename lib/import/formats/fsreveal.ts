// FsReveal: slides between three stars, vertical ones between three dashes, notes behind an apostrophe, and what a slide is told in
// a list of `- data-background : …` at its beginning.

import type { FlowNode } from '../../deck/markdown';
import { cutLines, isBlank, part } from '../markdown/cut';
import { type Excerpt, firstHeading, type Raw, readSlides, titled } from '../markdown/slides';
import { heldLines, linesOf, said, unused, type Values } from '../markdown/source';
import type { Given, Sink } from '../model';
import { decoded, type Read } from './format';
import { isCommand, withFragments } from './fragments';
import { backdrop } from './reveal';

const setting = /^\s*-\s+([a-z][\w-]*)\s+:\s*(.*?)\s*$/i;

export function readFsReveal(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const head = told({ lines, from: lines.map((_, i) => i + 1) }, /./);
  const left = unused(head.values, ['title', 'author', 'description', 'lang']);
  if (left !== '') sink.lose(1, { code: 'settings', text: left });
  const cuts = cutLines(lines, head.end, (line) => /^(\*{3,}|-{3,})\s*$/.test(line));
  const raws = cuts
    .filter((each, i) => i > 0 || !isBlank(each))
    .map((each, i) => {
      sink.slide = i + 1;
      return slideOf(each, sink);
    });
  const slides = readSlides(raws, sink, () => ({
    command: isCommand,
    nodes: (nodes) => withFragments(nodes.map(withLanguage)),
  }));
  return {
    title: said(head.values, 'title') || firstHeading(slides),
    subtitle: said(head.values, 'description'),
    lang: said(head.values, 'lang'),
    slides: titled(slides),
  };
}

/** The settings in the first lines, and the line behind them. */
function told({ lines }: Excerpt, known: RegExp): { values: Values; end: number } {
  const values: Record<string, string> = {};
  let end = 0;
  while (end < lines.length) {
    const [, key = '', value = ''] = setting.exec(lines[end] ?? '') ?? [];
    if (key === '' ? lines[end]?.trim() !== '' : !known.test(key)) break;
    if (key !== '') values[key] = value;
    end += 1;
  }
  return Object.keys(values).length > 0 ? { values, end } : { values, end: 0 };
}

function slideOf(slide: Excerpt, sink: Sink): Raw {
  const { values, end } = told(slide, /^(data-[\w-]+|id|class|style)$/);
  const left = unused(values, ['id', 'data-background', 'data-background-image']);
  if (left !== '') sink.lose(slide.from[0] ?? null, { code: 'settings', text: left });
  const image = said(values, 'data-background-image', 'data-background');
  const background = image === '' ? undefined : backdrop(image, sink, slide.from[0] ?? null);
  return { ...withNotes(part(slide, end)), background };
}

function withNotes(slide: Excerpt): Raw {
  const held = heldLines(slide.lines);
  const isNote = (line: string, i: number) => !held[i] && /^ {0,3}'\s/.test(line);
  const notes = slide.lines.map((line, i) => (isNote(line, i) ? line.replace(/^\s*'\s/, '') : ''));
  const body = slide.lines.map((line, i) => (isNote(line, i) ? '' : line));
  return { body: { ...slide, lines: body }, notes: [{ ...slide, lines: notes }] };
}

/** A block of code may name its language in its first line. */
function withLanguage(node: FlowNode): FlowNode {
  if (node.type !== 'code') return node;
  const [whole, language] = /^\s*\[lang=([\w+#-]+)[^\]\n]*\]\s*\n/.exec(node.value) ?? [];
  if (whole !== undefined) return { ...node, lang: language ?? null, value: node.value.slice(whole.length) };
  return node.lang ? node : { ...node, lang: 'fsharp' };
}
