// One slide's Markdown → Slide.

import { z } from 'zod';
import * as field from '../fields';
import { type Activity, isActivityKind } from '../kinds/kinds';
import type { Mistake } from '../mistakes';
import { readActivity } from './activities';
import { readAttributes } from './attributes';
import { readBlocks, readWords } from './blocks';
import { type Block, type DeckProblem, inlineText, type Layout, type Overfull, type Slide } from './deck';
import { closes, misplaced } from './directives';
import { overfullOf } from './fit/overfull';
import { readInlines } from './inlines';
import { type Directive, type FlowNode, isDirective, parseMarkdown } from './markdown';
import { backgroundOf, paperOf } from './pictures/background';
import { pictureFields } from './pictures/read';
import { type Comment, type NamedFile, openScope, type Scope } from './scope';
import { notesApart, settingsAhead } from './text/elsewhere';
import { footnotesOf } from './text/footnotes';
import { foldHtml } from './text/html-blocks';
import { collect } from './text/references';

const options = z.object({
  layout: field
    .oneOf('words', 'wide', 'full', 'title', 'section', 'centre', 'statement', 'quote')
    .default('words'),
  minutes: field.number(0, 600).optional(),
  name: field.text(200).optional(),
  background: field.text(500).optional(),
  focus: pictureFields.focus.optional(),
});

/** A slide before the talk's minutes are shared out, with the places of its activities for later reports. */
export type ReadSlide = {
  readonly slide: Slide;
  /** null: the slide names none. */
  readonly minutes: number | null;
  /** The colour of its paper, where it has one of its own. */
  readonly paper: string | null;
  readonly activityNodes: readonly { readonly id: string; readonly node: Directive }[];
};

/** `elsewhere`: what the slide refers to and other slides say. */
export function readSlide(number: number, scope: Scope, elsewhere = ''): ReadSlide {
  const nodes = readTree(scope, elsewhere);
  const [first] = nodes;
  const head = first?.type === 'leafDirective' && first.name === 'slide' ? first : null;
  const said = head ? readAttributes(head, options, scope) : options.parse({});

  const { shown, notes, activities, activityNodes } = sorted(
    nodes.filter((node) => node !== head),
    number,
    scope,
  );
  const words = readBlocks(shown, scope);
  const blocks = [...words, ...footnotes(words, scope)];
  notes.push(...footnotes(notes, scope), ...commentsOf(scope));
  const extras = extrasOf({ said, head, blocks, number, scope });
  const [minutes, title] = [said?.minutes ?? null, titleOf(blocks)];
  const slide: Slide = {
    number,
    title,
    name: said?.name ?? title,
    layout: said?.layout ?? 'words',
    ...(scope.lang !== null && { lang: scope.lang }),
    minutes: minutes ?? 0,
    steps: Math.max(0, ...blocks.map(lastStep)),
    blocks,
    notes,
    activities,
    ...extras,
  };
  return { slide, minutes, activityNodes, paper: paperOf(said ?? {}, head ?? 1, scope) };
}

/** What a slide shows, what is noted, and what is asked on it. */
function sorted(nodes: readonly FlowNode[], slide: number, scope: Scope) {
  const rest: FlowNode[] = [];
  const notes: Block[] = [];
  const activities: Activity[] = [];
  const activityNodes: ReadSlide['activityNodes'][number][] = [];
  for (const node of nodes) {
    if (isDirective(node) && node.name === 'notes') notes.push(...readNotes(node, scope));
    else if (isDirective(node) && isActivityKind(node.name)) {
      const activity = readAtTop(node, slide, scope);
      if (activity) activities.push(activity);
      if (node.attributes?.id) activityNodes.push({ id: node.attributes.id, node });
    } else rest.push(node);
  }
  const apart = notesApart(rest, scope);
  notes.push(...readWords(apart.notes, scope));
  return { shown: apart.shown, notes, activities, activityNodes };
}

type Extras = {
  readonly said: z.output<typeof options> | null;
  readonly head: Directive | null;
  readonly blocks: readonly Block[];
  readonly number: number;
  readonly scope: Scope;
};

/** What few slides have. */
function extrasOf({ said, head, blocks, number, scope }: Extras): Pick<Slide, 'background' | 'overfull'> {
  const overfull = warnOfSmall(blocks, number, said?.layout ?? 'words', scope);
  const background = backgroundOf(said ?? {}, head ?? 1, scope);
  return { ...(background && { background }), ...(overfull.length > 0 && { overfull }) };
}

function readTree(scope: Scope, elsewhere: string): readonly FlowNode[] {
  const setting = scope.kept ? null : settingsAhead(scope.source);
  if (setting !== null) scope.report(1, { code: 'slideSettings', text: setting.trim() });
  const nodes = parseMarkdown(scope.source + elsewhere);
  scope.references = collect(nodes);
  return foldHtml(nodes, scope);
}

const footnotes = (blocks: readonly Block[], scope: Scope): Block[] =>
  footnotesOf(blocks, scope, (line) => readInlines(line, scope));

function readNotes(node: Directive, scope: Scope): Block[] {
  if (node.type === 'leafDirective') {
    scope.report(node, misplaced(node));
    return [];
  }
  return closes(node, scope) && readAttributes(node, z.object({}), scope)
    ? readWords(node.children, scope)
    : [];
}

const commentsOf = (scope: Scope): Block[] =>
  [...scope.comments].sort((a, b) => a.line - b.line).flatMap((comment) => readComment(comment, scope));

/** A comment is a note, in Markdown if it can be read as such. */
function readComment({ text, line }: Comment, { kept, lang, files: all }: Scope): Block[] {
  const problems: DeckProblem[] = [];
  const files: NamedFile[] = [];
  const scope = openScope(text, line, { file: '', problems, kept, lang, files });
  const nodes = parseMarkdown(text);
  scope.references = collect(nodes);
  const blocks = readWords(foldHtml(nodes, scope), scope);
  if (problems.length === 0) {
    all.push(...files);
    return blocks;
  }
  const children = [{ kind: 'text' as const, text: text.trim().replace(/\s*\n\s*/g, ' ') }];
  return [{ step: 0, on: 'both', kind: 'paragraph', children }];
}

function readAtTop(node: Directive, slide: number, scope: Scope): Activity | null {
  if (node.type === 'containerDirective' && !closes(node, scope)) return null;
  return readActivity(node, slide, scope);
}

function warnOfSmall(
  blocks: readonly Block[],
  slide: number,
  layout: Layout,
  scope: Scope,
): readonly Overfull[] {
  const overfull = overfullOf(blocks, layout, (block) => scope.lines.get(block) ?? scope.lineOf(1));
  for (const fault of overfull) scope.reportAt(fault.line, tooSmall(fault, slide));
  return overfull;
}

function tooSmall(fault: Overfull, slide: number): Mistake {
  switch (fault.what) {
    case 'code': {
      const { columns, lines, beyond } = fault;
      return { code: 'smallCode', slide, columns, lines, ...(beyond && { beyond }) };
    }
    case 'table':
      return { code: 'smallTable', slide, columns: fault.columns, rows: fault.rows };
    case 'words':
      return { code: 'smallWords', slide };
  }
}

function titleOf(blocks: readonly Block[]): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  return heading ? inlineText(heading.children) : '';
}

/** The last build that changes a block. */
function lastStep(block: Block): number {
  if (block.kind === 'list') {
    const steps = block.items.flatMap((item) => [item.step, ...(item.blocks ?? []).map(lastStep)]);
    return Math.max(block.step, ...steps);
  }
  if (block.kind === 'code') {
    const frames = [block, ...(block.later ?? [])];
    return Math.max(...frames.flatMap(({ step, marks = [] }) => [step, ...marks.map((mark) => mark.step)]));
  }
  if (block.kind === 'drawn') {
    return Math.max(block.step, ...block.wide.shapes.map(({ step = 0 }) => step));
  }
  if (block.kind === 'quote' || block.kind === 'details')
    return Math.max(block.step, ...block.children.map(lastStep));
  if (block.kind === 'columns') return Math.max(block.step, ...block.columns.flat().map(lastStep));
  return block.kind === 'widget' ? block.step + block.builds : block.step;
}
