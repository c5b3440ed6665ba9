// A fence of Mermaid → what is drawn of it, with all its words as a list. Where it cannot be read, a warning says why, and its source
// is set as code.

import type { Mistake } from '../../../mistakes';
import { readInfo } from '../../code/meta';
import { type Lines, placesOf } from '../../code/ranges';
import type { CodeNode } from '../../code/read-code';
import type { Block, ListItem } from '../../deck';
import { nearest } from '../../nearest';
import type { Placing } from '../../placing';
import type { Scope } from '../../scope';
import type { Drawing, Shape } from '../shapes';
import { drawGantt } from './gantt';
import { diagramKinds } from './kinds';
import { canLayOut, layOut } from './layout';
import { drawMindmap } from './mindmap';
import type { Laid, Part } from './parts';
import { drawPie } from './pie';
import { type Prepared, prepare } from './prepare';
import { drawTimeline } from './timeline';

type Building = Pick<Placing, 'step' | 'on' | 'nextBuild'>;

export const isDiagram = ({ lang }: CodeNode): boolean => /^\{?\.?mermaid\b/i.test(lang ?? '');

const own: Readonly<Record<string, (prepared: Prepared) => Laid>> = {
  pie: drawPie,
  gantt: drawGantt,
  mindmap: drawMindmap,
  timeline: drawTimeline,
};

/** Null if it is none that can be drawn; why is reported. */
export function readDiagram(node: CodeNode, placing: Building, scope: Scope): Block | null {
  const prepared = prepare(node.value);
  const laid = lay(prepared, node, scope);
  if (!laid) return null;
  const first = node.position?.start.line ?? 1;
  for (const { line, text } of laid.lost)
    scope.report(first + line, { code: 'diagramLine', text: text.trim() });
  for (const { line, text } of prepared.lines)
    if (/\$\$/.test(text)) scope.report(first + line, { code: 'diagramFormula' });
  const { groups, file, unknown } = readInfo([node.lang, node.meta].filter(Boolean).join(' '));
  for (const text of unknown) scope.report(node, { code: 'codeMeta', text, near: null, known: [] });
  const parts = built(laid.parts, groups, placing);
  const { step, on } = placing;
  const title = laid.title || (file ?? '');
  const wide = drawingOf(laid, parts);
  warnOfSmall(wide, node, scope);
  const items = itemsOf(parts, step);
  const words: Block[] = items.length === 0 ? [] : [{ step, on, kind: 'list', ordered: false, items }];
  return { step, on, kind: 'drawn', what: kindOf(prepared), title, wide, words };
}

const kindOf = ({ kind }: Prepared) => diagramKinds[kind as keyof typeof diagramKinds];

function lay(prepared: Prepared, node: CodeNode, scope: Scope): Laid | null {
  const { kind, lines } = prepared;
  const fail = (mistake: Mistake, line: number) => {
    scope.report((node.position?.start.line ?? 1) + line, mistake);
    return null;
  };
  const at = lines[0]?.line ?? 0;
  if (!Object.hasOwn(diagramKinds, kind)) {
    const known = Object.keys(diagramKinds);
    return fail({ code: 'diagramKind', kind, near: nearest(kind, known), known }, at);
  }
  if (!own[kind] && !canLayOut()) return null;
  try {
    const laid = (own[kind] ?? layOut)(prepared);
    return laid.width > 0 ? laid : fail({ code: 'diagramEmpty' }, at);
  } catch (fault) {
    const text = fault instanceof Error ? fault.message.split('\n')[0]! : '';
    return fail({ code: 'diagram', text }, at);
  }
}

type BuiltPart = Part & { readonly step: number };

/** The build in which each part comes: those that no group names come with the last one. */
function built(
  parts: readonly Part[],
  groups: readonly Lines[],
  { step, nextBuild }: Building,
): readonly BuiltPart[] {
  const names = parts.flatMap(({ name }) => name ?? []);
  const steps = new Map<string, number>();
  groups.forEach((lines, i) => {
    const at = i === 0 ? step : nextBuild();
    const places = placesOf(lines, names.length) ?? names.map((_, place) => place);
    for (const place of places) if (!steps.has(names[place]!)) steps.set(names[place]!, at);
  });
  const last = Math.max(step, ...steps.values());
  const stepOf = (name: string) => (groups.length === 0 ? step : (steps.get(name) ?? last));
  const known = new Set(names);
  return parts.map((part) => {
    const needs =
      part.name !== undefined ? [part.name] : (part.between ?? []).filter((name) => known.has(name));
    return { ...part, step: Math.max(step, ...needs.map(stepOf)) };
  });
}

/** Small diagrams keep room around them: their words are not larger than a heading. */
const leastWidth = 640;

function drawingOf({ width, height }: Laid, parts: readonly BuiltPart[]): Drawing {
  const first = Math.min(...parts.map(({ step }) => step));
  const aside = Math.max(0, (leastWidth - width) / 2);
  const shapes = parts.flatMap(({ shapes, step }) =>
    shapes.map((shape): Shape => (step > first ? { ...shape, step } : shape)),
  );
  return { width, height, shapes, ...(aside > 0 && { aside }) };
}

const itemsOf = (parts: readonly BuiltPart[], step: number): ListItem[] =>
  parts.flatMap((part) =>
    part.words === ''
      ? []
      : [{ step: Math.max(step, part.step), children: [{ kind: 'text', text: part.words }] }],
  );

/** px that the smallest words have on the stage below a heading. */
const readable = 22;
const stage = { width: 1760, height: 760 };

function warnOfSmall({ width, height, shapes }: Drawing, node: CodeNode, scope: Scope): void {
  const smallest = Math.min(...shapes.flatMap((shape) => (shape.is === 'text' ? [shape.size] : [])));
  const size = smallest * Math.min(stage.width / Math.max(width, leastWidth), stage.height / height);
  if (Math.round(size) < readable) scope.report(node, { code: 'diagramSmall', size: Math.round(size) });
}
