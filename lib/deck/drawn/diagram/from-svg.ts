// What the layout of flowcharts, sequences, classes, states and entities gives, which is SVG as text → parts. Only shapes that are
// known here come over, as numbers and names of colours.

import { near, pathOf, type Shape, type Tone } from '../shapes';
import { arrowAt } from './arrows';
import type { Part } from './parts';

type Attributes = Readonly<Record<string, string>>;
type Open = { readonly attributes: Attributes; readonly shapes: Shape[]; readonly texts: string[] };
type Text = { readonly attributes: Attributes; y: number; lines: { x: number; y: number; text: string }[] };

const tones: Readonly<Record<string, Tone>> = {
  '--_node-fill': 'sheet',
  '--_node-stroke': 'ink-3',
  '--_group-fill': 'paper',
  '--_group-hdr': 'sunk',
  '--_key-badge': 'sunk',
  '--_line': 'ink-2',
  '--_arrow': 'ink-2',
  '--_text': 'ink',
  '--_inner-stroke': 'hair',
  '--bg': 'paper',
};

/** The faces of a talk are narrower than the one that is measured with, so small words may be larger. */
const leastSize = 12.6;

const toneOf = (paint: string | undefined, otherwise: Tone | undefined): Tone | undefined => {
  if (paint === undefined) return otherwise;
  if (paint === 'none') return undefined;
  return tones[/var\((--[\w-]+)\)/.exec(paint)?.[1] ?? ''] ?? 'ink-2';
};

/** What is said of an entity without attributes, which nobody wrote. */
const theirs = /<text[^>]*font-style="italic"[^>]*>\([a-z]+ [a-z]+\)<\/text>/g;

const decoded = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? '');
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const tag = /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value ?? '')]),
  );

/** Throws nothing: what it does not know is left out. */
export function partsFrom(svg: string): {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
} {
  const bare = svg.replace(/<(style|defs)>[\s\S]*?<\/\1>/g, '').replace(theirs, '');
  const parts: Part[] = [];
  let group: Open | null = null;
  let text: Text | null = null;
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(bare) ?? [];
  for (const [, closing, name, raw = '', , content] of bare.matchAll(tag)) {
    if (content !== undefined) {
      if (text) addText(text, decoded(content));
    } else if (name === 'text' || name === 'tspan') {
      if (!closing && name === 'text') text = openText(attributesOf(raw));
      else if (!closing && text) openSpan(text, attributesOf(raw));
      else if (name === 'text' && text) {
        endText(text, group, parts);
        text = null;
      }
    } else if (name === 'g') {
      if (!closing) group = { attributes: attributesOf(raw), shapes: [], texts: [] };
      else if (group) {
        parts.push(partOf(group));
        group = null;
      }
    } else if (name && name !== 'svg' && !closing) {
      const attributes = attributesOf(raw);
      const shapes = shapesOf(name, attributes);
      if (group) group.shapes.push(...shapes);
      else parts.push({ shapes, words: '', ...endsOf(attributes) });
    }
  }
  return { width: Number(width), height: Number(height), parts };
}

function endText(text: Text, group: Open | null, parts: Part[]): void {
  const shapes = textShapes(text);
  if (!group) {
    parts.push({ shapes, words: '', ...endsOf(text.attributes) });
    return;
  }
  group.shapes.push(...shapes);
  group.texts.push(text.lines.map((line) => line.text.trim()).join(' '));
}

/** The two that a line is between, and what stands beside it. */
function endsOf(attributes: Attributes): Pick<Part, 'between' | 'label'> {
  const from = attributes['data-from'] ?? attributes['data-entity1'];
  const to = attributes['data-to'] ?? attributes['data-entity2'];
  return from !== undefined && to !== undefined ? { between: [from, to], ...labelOf(attributes) } : {};
}

function partOf({ attributes, shapes, texts }: Open): Part {
  const id = attributes['data-id'];
  const words = texts.filter(Boolean).join(' ');
  const ends = endsOf(attributes);
  if (ends.between) return { shapes, words: '', ...ends };
  return { shapes, words, ...(id !== undefined && { name: id, ...labelOf(attributes) }) };
}

const labelOf = ({ 'data-label': label }: Attributes): Pick<Part, 'label'> =>
  label ? { label: label.replace(/\s+/g, ' ') } : {};

function openText(attributes: Attributes): Text {
  const size = Number(attributes['font-size'] ?? 13);
  const dy = attributes.dy ?? '0';
  return {
    attributes,
    y: Number(attributes.y ?? 0) + Number.parseFloat(dy) * (dy.endsWith('em') ? size : 1),
    lines: [],
  };
}

function openSpan(text: Text, { x, dy }: Attributes): void {
  if (x === undefined) return;
  text.y += Number(dy ?? 0);
  text.lines.push({ x: Number(x), y: text.y, text: '' });
}

function addText(text: Text, words: string): void {
  const last = text.lines.at(-1);
  if (last) last.text += words;
  else if (words.trim()) text.lines.push({ x: Number(text.attributes.x ?? 0), y: text.y, text: words });
}

function textShapes({ attributes, lines }: Text): Shape[] {
  const anchor = attributes['text-anchor'];
  return lines.map(({ x, y, text }) => ({
    ...{ is: 'text', x: near(x), y: near(y), text: text.trim() },
    size: Math.max(leastSize, Number(attributes['font-size'] ?? 13)),
    fill: toneOf(attributes.fill, 'ink') ?? 'ink',
    ...((anchor === 'middle' || anchor === 'end') && { anchor }),
    ...(Number(attributes['font-weight'] ?? 400) >= 600 && { bold: true as const }),
    ...(attributes.class === 'mono' && { num: true as const }),
  }));
}

function shapesOf(name: string, attributes: Attributes): Shape[] {
  const n = (key: string) => near(Number(attributes[key] ?? 0)) || 0;
  const fill = toneOf(attributes.fill, undefined);
  const line = toneOf(attributes.stroke, undefined);
  const dash = /^[\d\s.]+$/.test(attributes['stroke-dasharray'] ?? '')
    ? attributes['stroke-dasharray']
    : undefined;
  const look = {
    ...(fill && { fill }),
    ...(line && { line, wide: Math.max(1, Number(attributes['stroke-width'] ?? 1)) }),
    ...(dash && { dash }),
  };
  switch (name) {
    case 'rect':
      if (n('width') <= 0) return [];
      return [
        { is: 'rect', x: n('x'), y: n('y'), width: n('width'), height: n('height'), round: n('rx'), ...look },
      ];
    case 'circle':
      return [{ is: 'circle', x: n('cx'), y: n('cy'), r: n('r'), ...look }];
    case 'ellipse': {
      const [x, y, rx, ry] = [n('cx'), n('cy'), n('rx'), n('ry')];
      const d = `M${near(x - rx)} ${y}A${rx} ${ry} 0 1 0 ${near(x + rx)} ${y}A${rx} ${ry} 0 1 0 ${near(x - rx)} ${y}Z`;
      return [{ is: 'path', d, ...look }];
    }
    case 'path':
      return /^[\d\s.,eMLHVCSQTAZmlhvcsqtaz-]+$/.test(attributes.d ?? '')
        ? [{ is: 'path', d: attributes.d!, ...look }]
        : [];
    default:
      return linesOf(name, attributes, look);
  }
}

function linesOf(name: string, attributes: Attributes, look: object): Shape[] {
  const n = (key: string) => Number(attributes[key] ?? 0);
  const listed = (attributes.points ?? '')
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number) as [number, number]);
  const points = name === 'line' ? [[n('x1'), n('y1')] as const, [n('x2'), n('y2')] as const] : listed;
  if (points.length < 2 || points.some((point) => !point.every(Number.isFinite))) return [];
  if (!['line', 'polyline', 'polygon'].includes(name)) return [];
  return [
    { is: 'path', d: pathOf(points, name === 'polygon'), ...look },
    ...arrowAt(attributes['marker-start'], points[1]!, points[0]!),
    ...arrowAt(attributes['marker-end'], points.at(-2)!, points.at(-1)!),
  ];
}
