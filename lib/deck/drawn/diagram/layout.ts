// The kinds of diagram whose places a library finds. It is loaded when a deck has one; nothing of it reaches a browser.

import { partsFrom } from './from-svg';
import { diagramKinds } from './kinds';
import type { Laid, Part } from './parts';
import type { Prepared } from './prepare';

type Render = (source: string, options: object) => string;
let render: Render | null = null;

/** Before a deck is read to be shown: without this, its diagrams are set as code. */
export async function loadDiagrams(source: string): Promise<void> {
  if (render || !/(`{3,}|~{3,})[ \t]*\{?\.?mermaid/i.test(source)) return;
  render = (await import('beautiful-mermaid')).renderMermaidSVG as Render;
}

export const canLayOut = (): boolean => render !== null;

/** Throws the library's words where it cannot read the diagram. */
export function layOut({ kind, title, lines }: Prepared): Laid {
  if (!render) throw new Error('not loaded');
  const { width, height, parts } = bestWay(lines, kind, render);
  return { width, height, title, parts: withLines(parts, kind), lost: lostIn(lines, parts) };
}

/** States whose direction nobody chose go where their words become larger on a stage, down or to the right. */
function bestWay(lines: Prepared['lines'], kind: string, draw: Render) {
  const [head = '', ...rest] = lines.map(({ text }) => text);
  const drawn = (...more: readonly string[]) =>
    partsFrom(draw([head, ...more, ...rest].join('\n'), { transparent: true, padding: 8 }));
  const down = drawn();
  if (!kind.startsWith('stateDiagram') || rest.some((text) => /^\s*direction\b/.test(text))) return down;
  const right = drawn('direction LR');
  const scale = ({ width, height }: typeof down) => Math.min(1760 / width, 760 / height);
  return scale(right) > scale(down) ? right : down;
}

/** Lines between two say so in words, by the names that are shown of both. */
function withLines(parts: readonly Part[], kind: string): readonly Part[] {
  const shown = new Map(
    parts.flatMap(({ name, words, label }) => (name === undefined ? [] : [[name, label ?? words] as const])),
  );
  const sequence = diagramKinds[kind as keyof typeof diagramKinds] === 'sequence';
  const said = new Set<string>();
  return parts.map((part, i) => {
    if (!part.between)
      return sequence && part.name !== undefined ? { shapes: part.shapes, words: part.words } : part;
    const [from = '', to = ''] = part.between;
    const label = part.label ?? textsOf(part);
    const words = `${shown.get(from) || from} → ${shown.get(to) || to}${label ? `: ${label}` : ''}`.replace(
      /_(start|end)\b/g,
      '●',
    );
    // Each message of a sequence is a part on its own.
    if (sequence) return { shapes: part.shapes, words, name: `message ${i}` };
    const again = part.shapes.some(({ is }) => is === 'text') || said.has(words);
    said.add(words);
    return { ...part, words: again ? '' : words };
  });
}

const textsOf = ({ shapes }: Part): string =>
  shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : [])).join(' ');

const grammar =
  /^(end|direction|subgraph|participant|actor|as|loop|alt|else|opt|par|and|critical|break|rect|note|over|left|right|of|activate|deactivate|autonumber|state|class|namespace|title|box|create|destroy|flowchart|graph|LR|RL|TB|TD|BT|br)$/i;

/** Lines none of whose words came into the drawing. */
function lostIn(lines: Prepared['lines'], parts: readonly Part[]): Laid['lost'] {
  const shown = parts
    .flatMap((part) => [part.name ?? '', ...(part.between ?? []), textsOf(part)])
    .join(' ')
    .toLowerCase();
  return lines.slice(1).filter(({ text }) => {
    const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !grammar.test(word));
    return words.length > 0 && words.every((word) => !shown.includes(word.toLowerCase()));
  });
}
