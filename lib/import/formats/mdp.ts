// mdp: settings in lines that begin with a percent sign, slides between rules, lines as they are broken, builds at a caret on a line
// of its own, lines that are centred between arrows.

import type { FlowNode } from '../../deck/markdown';
import { step } from '../markdown/nodes';
import { type Excerpt, firstHeading, readSlides, titled } from '../markdown/slides';
import { heldLines, linesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { decoded, type Read } from './format';
import { cutAt } from './marp';

const build = '<!-- ::step -->';

export function readMdp(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const head: string[] = [];
  while (lines[head.length]?.startsWith('%')) head.push(lines[head.length] ?? '');
  const value = (name: string) =>
    head.map((line) => new RegExp(`^%\\s*${name}:\\s*(.*?)\\s*$`, 'i').exec(line)?.[1]).find(Boolean) ?? '';
  const blank = lines.map((line, i) => (i < head.length ? '' : line));
  const raws = cutAt(blank.map(uncentred), [], head.length).map(({ body }) => ({ body: spread(body) }));
  const slides = readSlides(raws, sink, () => ({
    breaks: true,
    nodes: (nodes) => nodes.map(isBuild),
  }));
  return {
    title: value('title') || firstHeading(slides),
    subtitle: [value('author'), value('date')].filter((each) => each !== '').join(', '),
    lang: '',
    slides: titled(slides),
  };
}

const isBuild = (node: FlowNode): FlowNode =>
  node.type === 'html' && node.value.trim() === build ? step() : node;

/** `-> words <-`; a backslash keeps the spaces behind it. */
const uncentred = (line: string): string =>
  line
    .replace(/^\s*->\s?(.*?)\s*<-\s*$/, '$1')
    .replace(/^\\(?=\s)/, '')
    .replace(/^\t/, '    ');

/** Carets as builds, which stand between blocks. */
function spread(body: Excerpt): Excerpt {
  const held = heldLines(body.lines);
  const all = body.lines.map((line, i) => (!held[i] && /^\s*\^\s*$/.test(line) ? ['', build, ''] : [line]));
  return { lines: all.flat(), from: all.flatMap((some, i) => some.map(() => body.from[i] ?? 1)) };
}
