// Slidev: settings before each slide, slots, clicks, pictures by layout, other files by `src:`, and components of Vue, which have
// no equal. Slides are cut as its own reader cuts them.

import type { FlowNode } from '../../deck/markdown';
import { isBuild } from '../markdown/clean';
import { sideBySide } from '../markdown/columns';
import type { Element, Tree } from '../markdown/fold';
import { container, paragraph, step, text } from '../markdown/nodes';
import { firstHeading, type Manner, type Raw, readSlides, titled } from '../markdown/slides';
import { linesOf, said, unused } from '../markdown/source';
import type { Given, Layout, Sink } from '../model';
import { pictureBlock } from '../spelling';
import { decoded, type Read } from './format';
import { backdrop } from './reveal';
import { plainSlidev } from './slidev-marks';
import { cutSlidev, type SlidevSlide } from './slidev-slides';

const shown = ['layout', 'title', 'src', 'hide', 'disabled', 'image', 'background', 'url', 'name', 'class'];
const quiet = [
  'transition',
  'level',
  'hideInToc',
  'clicks',
  'routeAlias',
  'zoom',
  'dragPos',
  'preload',
  'backgroundSize',
];
const layouts: Readonly<Record<string, Layout>> = {
  ...{ cover: 'title', intro: 'title', end: 'title', section: 'section', quote: 'quote' },
  ...{ center: 'centre', statement: 'centre', fact: 'centre' },
};
/** These hold a few lines; with more a slide is one of words. */
const short = new Set(['title', 'section', 'quote']);

export function readSlidev(given: Given, sink: Sink): Read {
  const all = cutSlidev(linesOf(decoded(given)), given, sink, 0);
  const head = all[0]?.values ?? {};
  const told = unused(head, [...shown, ...quiet, 'lang', 'info', 'author', 'date', 'mdc']);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const kept = all.filter(({ values, body }) => {
    const hidden = values.hide === true || values.disabled === true;
    if (hidden)
      sink.lose(body.from[0] ?? null, { code: 'settings', text: `hide: ${body.lines.join(' ').trim()}` });
    return !hidden;
  });
  const raws = kept.map((slide, i) => rawOf(slide, i, sink, (path) => given.beside(path)));
  const slides = readSlides(raws, sink, () => manner);
  return {
    title: said(head, 'title') || firstHeading(slides),
    subtitle: '',
    lang: said(head, 'lang'),
    slides: titled(slides),
  };
}

function rawOf({ values, body }: SlidevSlide, index: number, sink: Sink, beside: Given['beside']): Raw {
  sink.slide = index + 1;
  const line = body.from[0] ?? null;
  const layout = said(values, 'layout');
  const image = said(values, 'image') || said(values, 'background');
  const remote = /^https?:/.test(image);
  if (remote) sink.lose(line, { code: 'picture', file: image, why: 'elsewhere', text: '' });
  const file = image === '' || remote ? undefined : backdrop(image, sink, line);
  const half = /^image-(left|right)/.test(layout) && file !== undefined;
  const url = layout.startsWith('iframe') ? said(values, 'url') : '';
  if (url !== '') sink.lose(line, { code: 'page', text: url });
  const behind = /^https?:/.test(url)
    ? [paragraph({ type: 'link', url, title: null, children: [text(url) as never] })]
    : [];
  const name = said(values, 'title');
  const lines = body.lines.filter((each) => each.trim() !== '' && !each.startsWith('<')).length;
  const own = Object.hasOwn(layouts, layout) ? layouts[layout] : undefined;
  return {
    body: plainSlidev(body, sink, beside),
    ...(name !== '' && { name }),
    ...(own && (lines <= 3 || !short.has(own)) && { layout: own }),
    ...(half ? { before: [pictureBlock(file, '', { fit: 'cover' })] } : { background: file }),
    behind,
  };
}

const slotMark = /^<slot-mark name="([^"]*)">/;
const sides = ['left', 'center', 'middle', 'right'];

/** Slots that stand side by side. What comes before `::right::` is on the left, but for the heading. */
function inSlots(nodes: readonly FlowNode[]): readonly FlowNode[] {
  const parts: { name: string; nodes: FlowNode[] }[] = [{ name: 'default', nodes: [] }];
  for (const node of nodes) {
    const [, name] = node.type === 'html' ? (slotMark.exec(node.value) ?? []) : [];
    if (name === undefined) parts.at(-1)!.nodes.push(node);
    else parts.push({ name, nodes: [] });
  }
  if (parts.length === 1) return nodes;
  const named = (name: string) => parts.find((part) => part.name === name);
  const before = parts[0]!.nodes;
  const heads = named('left') ? before.length : Number(before[0]?.type === 'heading');
  const columns = named('left') ? [] : [before.slice(heads)];
  for (const part of parts) if (sides.includes(part.name)) columns.push(part.nodes);
  const below = parts.slice(1).flatMap(({ name, nodes: own }) => (sides.includes(name) ? [] : own));
  if (!named('right')) return parts.flatMap(({ nodes: own }) => own);
  const mark = (value: string): FlowNode => ({ type: 'html', value });
  return [
    ...before.slice(0, heads),
    mark(`<${sideBySide}>`),
    ...columns.flatMap((column) => [mark('<div>'), ...column, mark('</div>')]),
    mark(`</${sideBySide}>`),
    ...below,
  ];
}

const manner: Manner = {
  nodes: inSlots,
  element(element: Element, within: (trees: readonly Tree[]) => FlowNode[]): FlowNode[] | null {
    const { name, children, attributes } = element;
    if (name === 'v-clicks' || ('v-clicks' in attributes && !isBuild(element))) {
      const inside = within(children);
      return inside.length > 0 ? [container('steps', inside)] : [];
    }
    if (name === 'v-click' || name === 'v-after') {
      const inside = within(children);
      return name === 'v-click' ? [step(), ...inside] : inside;
    }
    if (
      name === 'template' ||
      name === 'v-slot' ||
      name === 'v-switch' ||
      name === 'transform' ||
      name === 'v-drag'
    )
      return within(children);
    return null;
  },
};
