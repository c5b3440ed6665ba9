// A kind of activity is named in its own files and in three lists; everything else asks the kind's object.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { type ActivityKind, activityKinds } from '@/lib/kinds/kinds';
import { read, root, sourceFiles } from '../../support/source-tree';

const names: ReadonlySet<string> = new Set(activityKinds);

/** The lists that every kind has its line in. */
const lists = new Set([
  'lib/kinds/kinds.ts',
  'lib/words/en/kinds/kinds.ts',
  'app/_components/kinds/phones.ts',
  'app/_components/kinds/stages.ts',
]);
const isOwn = (file: string) =>
  lists.has(file) ||
  activityKinds.some(
    (kind) =>
      file === `lib/kinds/of/${kind}.ts` ||
      file === `lib/words/en/kinds/of/${kind}.ts` ||
      file.startsWith(`app/_components/kinds/${kind}/`),
  );

/** A widget is drawn for answers of one kind, which the deck's reader checks. */
const ofWidgets = 'lib/deck/widgets.ts';

/** Names that are everyday words too: they count where they are compared with a kind, or stand for one. */
const everyday = new Set<ActivityKind>([
  ...(['choice', 'number', 'order', 'text', 'words', 'scale', 'vote', 'guess', 'descend', 'draw'] as const),
  ...(['rating', 'preference', 'budget', 'grid', 'gaps', 'match', 'groups'] as const),
]);
/** What else has a `kind`: pieces of a slide, tallies, right answers. */
const otherKinds = /^(child|node|next|last|piece|block|inline|tally|tallyNow|solution|composition)$/;

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
const isNode = (thing: unknown): thing is Node =>
  typeof thing === 'object' && thing !== null && typeof (thing as Node).type === 'string';

const nameOf = (node: Node | undefined): string => {
  if (node?.type === 'Identifier') return String(node.name);
  if (node?.type === 'MemberExpression') return nameOf(node.property as Node);
  if (node?.type === 'CallExpression') return nameOf(node.callee as Node);
  return node?.type === 'ChainExpression' ? nameOf(node.expression as Node) : '';
};
const ownerOf = (node: Node | undefined): string => {
  if (node?.type === 'ChainExpression') return ownerOf(node.expression as Node);
  return node?.type === 'MemberExpression' ? nameOf(node.object as Node) : '';
};

/** Whether an expression is the kind of an activity. */
const isKind = (node: Node | undefined): boolean =>
  /^kind$|Kind$/.test(nameOf(node)) && !otherKinds.test(ownerOf(node));

function* kindNames(file: string, source = read(file)): Generator<string> {
  const { program } = parseSync(file, source);
  const line = (node: Node) => source.slice(0, node.start).split('\n').length;
  function* walk(node: Node, parents: readonly Node[]): Generator<string> {
    const value = node.type === 'Literal' ? node.value : undefined;
    if (typeof value === 'string' && names.has(value) && decides(node, value, parents))
      yield `${file}:${line(node)}: '${value}'`;
    for (const child of Object.values(node))
      for (const part of Array.isArray(child) ? child : [child])
        if (isNode(part)) yield* walk(part, [node, ...parents]);
  }
  yield* walk(program as unknown as Node, []);
}

function decides(node: Node, value: string, [parent, switched]: readonly Node[]): boolean {
  if (!everyday.has(value as ActivityKind)) return true;
  if (parent?.type === 'BinaryExpression')
    return isKind((parent.left === node ? parent.right : parent.left) as Node);
  if (parent?.type === 'SwitchCase') return isKind(switched?.discriminant as Node);
  if (parent?.type !== 'ArrayExpression') return false;
  const literals = (parent.elements as readonly (Node | null)[]).map((each) => each?.value);
  return literals.filter((each) => names.has(String(each))).length > 2;
}

const tools = ['scripts', 'tests/support'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`),
);
/** Decks with activities in them, and answers to those. */
const written = new Set(['quiz-deck', 'session', 'kept-session'].map((name) => `tests/support/${name}.ts`));
/** A question of a foreign bank is written as a directive, which has its kind's name. */
const banks = 'lib/import/quiz/';
const elsewhere = [...sourceFiles, ...tools].filter(
  (file) => !isOwn(file) && file !== ofWidgets && !written.has(file) && !file.startsWith(banks),
);

describe('P13: no file decides by the name of a kind of activity, except its own', () => {
  it('in the whole tree', () => {
    expect(elsewhere.flatMap((file) => [...kindNames(file)])).toEqual([]);
  });

  it.each([
    "if (activity.kind === 'draw') close();",
    "const open = round?.public.kind !== 'choice';",
    "switch (answer.kind) { case 'words': break; }",
    "type One = Extract<Activity, { kind: 'digit-pick' }>;",
    "const open = new Set(['words', 'scale', 'vote']);",
    "const value = { kind: 'true-false', value: true };",
  ])('%s is found', (source) => {
    expect([...kindNames('some.ts', source)].length).toBeGreaterThan(0);
  });

  it.each([
    "const command = { type: 'draw' };",
    "if (tally.kind === 'words') draw();",
    "const moderated = ['names', 'drawings', 'words'];",
  ])('%s is none', (source) => {
    expect([...kindNames('some.ts', source)]).toEqual([]);
  });
});
