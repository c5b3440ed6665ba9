// The flow of a slide: syntax tree → Block, with builds. `::step` and `:::steps` count up; what follows comes later.

import { z } from 'zod';
import { attributeNames, numbers, oneOf, whole } from '../fields';
import { isActivityKind } from '../kinds/kinds';
import { isLabel } from './activity-list';
import { readAttributes, written } from './attributes';
import { type Block, inlineText, type Surface, type WidgetBlock } from './deck';
import { closes, isStructure, misplaced, unknownDirective } from './directives';
import { readChart } from './drawn/chart/read-chart';
import { readInlines } from './inlines';
import { type Directive, type FlowNode, isDirective } from './markdown';
import { liftPictures } from './pictures/lift';
import type { Placing } from './placing';
import type { Scope } from './scope';
import { joinTerms } from './text/lines';
import { type Declared, isWidget, type WidgetName, widgets } from './widgets';
import { readBlock } from './words';

/** How far reading has come: the build that the next block belongs to, and which surfaces draw it. */
type Place = {
  readonly builds: { step: number; taken?: number };
  readonly on: Surface;
  /** Within `:::steps`: each block, and each item of a list, is a build of its own. */
  readonly stepping: boolean;
  /** In notes and in a widget's words nothing is built or placed. */
  readonly wordsOnly: boolean;
  /** In a column no other columns stand, and nothing that places itself on the canvas. */
  readonly inColumn?: true;
};

/** A slide's blocks, in order. */
export function readBlocks(nodes: readonly FlowNode[], scope: Scope): Block[] {
  return read(nodes, { builds: { step: 0 }, on: 'both', stepping: false, wordsOnly: false }, scope);
}

/** Notes, which hold only words. */
export function readWords(nodes: readonly FlowNode[], scope: Scope): Block[] {
  return read(nodes, { builds: { step: 0 }, on: 'both', stepping: false, wordsOnly: true }, scope);
}

function read(nodes: readonly FlowNode[], place: Place, scope: Scope): Block[] {
  const blocks: Block[] = [];
  for (const node of liftPictures(joinTerms(nodes), scope)) {
    const next = isDirective(node)
      ? readDirective(node, place, scope)
      : [readBlock(node, placing(node, place, scope), scope)];
    for (const block of next) {
      if (!block) continue;
      if (!scope.lines.has(block)) scope.lines.set(block, scope.lineOf(node));
      push(blocks, block, scope);
    }
  }
  return blocks;
}

/** A list that continues after `::step` stays one list, and terms that follow each other are one list as well. */
function push(blocks: Block[], next: Block, { lines }: Scope): void {
  const last = blocks.at(-1);
  if (last?.kind === 'definitions' && next.kind === 'definitions' && last.step === next.step) {
    const whole = { ...last, entries: [...last.entries, ...next.entries] };
    lines.set(whole, lines.get(last) ?? 1);
    blocks[blocks.length - 1] = whole;
    return;
  }
  if (last?.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered && last.on === next.on) {
    const whole = { ...last, items: [...last.items, ...next.items] };
    lines.set(whole, lines.get(last) ?? 1);
    blocks[blocks.length - 1] = whole;
  } else blocks.push(next);
}

function nextStep({ builds, stepping }: Place): number {
  if (stepping) builds.step = afterAll(builds);
  return builds.step;
}

/** The build after all that there are yet, those that only change a block among them. */
const afterAll = ({ step, taken = 0 }: Place['builds']): number => Math.max(step, taken) + 1;

function placing(node: FlowNode, place: Place, scope: Scope): Placing {
  const step = node.type === 'list' || node.type === 'definition' ? place.builds.step : nextStep(place);
  const inside: Place = { ...place, stepping: false, wordsOnly: true };
  return {
    step,
    on: place.on,
    nextItem: () => nextStep(place),
    nextBuild: () => {
      place.builds.taken = afterAll(place.builds);
      return place.builds.taken;
    },
    within: (nodes) => read(nodes, inside, scope),
  };
}

const surface = oneOf('both', 'stage', 'phone');
const onAlone = z.object({ on: surface.optional() });

function readDirective(node: Directive, place: Place, scope: Scope): Block[] {
  const { name } = node;
  if (!isStructure(name) && !isWidget(name) && !isActivityKind(name)) {
    scope.report(node, unknownDirective(node));
    return [];
  }
  if (name === 'details' && node.type === 'containerDirective' && closes(node, scope))
    return readDetails(node, place, scope);
  if (place.wordsOnly) {
    scope.report(node, { code: 'wordsOnly', of: written(node) });
    return [];
  }
  if (node.type === 'containerDirective' && !closes(node, scope)) return [];
  if (place.inColumn && (isWidget(name) || name === 'columns')) {
    scope.report(node, { code: 'notInColumn', of: written(node) });
    return [];
  }
  if (isWidget(name)) return [readWidget(node, name, place, scope)].flatMap((block) => block ?? []);
  if (name === 'step' && node.type === 'leafDirective') {
    if (readAttributes(node, z.object({}), scope)) place.builds.step = afterAll(place.builds);
    return [];
  }
  if (
    node.type === 'leafDirective' ||
    isActivityKind(name) ||
    ['slide', 'step', 'notes', 'column'].includes(name)
  ) {
    scope.report(node, misplaced(node));
    return [];
  }
  if (name === 'chart') return readChartBlock(node, place, scope);
  if (name === 'columns') return readColumns(node, place, scope);
  const { on } = readAttributes(node, name === 'steps' ? onAlone : z.object({}), scope) ?? {};
  const within = name === 'steps' ? { ...place, stepping: true } : { ...place, on: name as Surface };
  return read(node.children, on ? { ...within, on: on as Surface } : within, scope);
}

const shares = z.object({ widths: numbers(0.2, 10, 3).optional() });

function readColumns(node: Directive, place: Place, scope: Scope): Block[] {
  const step = nextStep(place);
  const { widths } = readAttributes(node, shares, scope) ?? {};
  const nodes = node.children.filter((child) => isDirective(child) && child.name === 'column');
  for (const stranger of node.children.filter((child) => !nodes.includes(child)))
    scope.report(stranger, { code: 'columnsHold' });
  const begin = place.builds.step;
  const columns = nodes.map((column) => {
    // Each is there from the first, unless it is built; what is built comes after what the column before it builds.
    place.builds.taken = afterAll(place.builds) - 1;
    place.builds.step = begin;
    return readColumn(column as Directive, place, scope);
  });
  place.builds.step = afterAll(place.builds) - 1;
  if (nodes.length < 2 || nodes.length > 3) scope.report(node, { code: 'columnCount', found: nodes.length });
  else if (widths && widths.length !== nodes.length)
    scope.report(node, { code: 'columnWidths', columns: nodes.length, found: widths.length });
  return [{ step, on: place.on, kind: 'columns', widths: widths ?? nodes.map(() => 1), columns }];
}

function readColumn(node: Directive, place: Place, scope: Scope): Block[] {
  if (node.type === 'leafDirective' || !closes(node, scope) || !readAttributes(node, z.object({}), scope))
    return [];
  const blocks = read(node.children, { ...place, stepping: false, inColumn: true }, scope);
  if (blocks.length === 0) scope.report(node, { code: 'emptyColumn' });
  return blocks;
}

/** What is folded away on phones: its label is the line that stays. */
function readDetails(node: Directive, place: Place, scope: Scope): Block[] {
  if (!readAttributes(node, z.object({}), scope) || node.type === 'leafDirective') return [];
  const step = nextStep(place);
  const inside: Place = { ...place, stepping: false, wordsOnly: true };
  const label = node.children.find(isLabel);
  const summary = label?.type === 'paragraph' ? readInlines(label.children, scope) : [];
  if (summary.length === 0) scope.report(node, { code: 'noSummary' });
  const rest = node.children.filter((child) => child !== label);
  return [{ step, on: place.on, kind: 'details', summary, children: read(rest, inside, scope) }];
}

function readChartBlock(node: Directive, place: Place, scope: Scope): Block[] {
  const placed = { step: nextStep(place), on: place.on };
  const chart = readChart(node, placed, scope, {
    label: (child) =>
      child.type === 'paragraph' ? inlineText(readInlines(child.children, scope)).trim() : '',
    table: (table) => {
      const block = readBlock(table, placing(table, { ...place, stepping: false }, scope), scope);
      return block?.kind === 'table' ? block : null;
    },
  });
  return chart ? [chart] : [];
}

const placement = { on: surface.optional(), builds: whole(1, 20).default(0) };

function readWidget(node: Directive, name: WidgetName, place: Place, scope: Scope): Block | null {
  const own: Declared = widgets[name];
  const where = readAttributes(node, z.object(placement), scope, attributeNames(own.params));
  const params = readAttributes(node, own.params, scope, Object.keys(placement));
  if (!where || !params) return null;
  const { activity } = params as { activity?: string };
  if (activity !== undefined) {
    scope.named.push({ id: activity, kind: own.shows?.(params) ?? null, at: node });
  }
  const words = node.type === 'containerDirective' ? node.children.filter((child) => !isLabel(child)) : [];
  const step = nextStep(place);
  const on = where.on ?? place.on;
  const placed = { ...place, on, builds: { step }, stepping: false, wordsOnly: true };
  const children = read(words, placed, scope);
  return { step, on, kind: 'widget', name, params, builds: where.builds, children } as WidgetBlock;
}
