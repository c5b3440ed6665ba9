// What stands inside an activity's directive: its prompt, a list of options or items, then its explanation.

import { type Inline, inlineText, type Rich, richOf } from '../inline';
import type { Picture } from '../picture';
import { readInlines } from './inlines';
import type { Directive, FlowNode, List } from './markdown';
import type { Scope } from './scope';

type ListedItem = Said & {
  /** `- [x]`: true, `- [ ]`: false, `- `: null. */
  readonly ticked: boolean | null;
  /** What stands on both sides of its arrow, `->`; null: it has none. */
  readonly halves: readonly [left: Said, right: Said] | null;
};

/** A text with what it was written with. */
type Said = { readonly text: string; readonly words: readonly Inline[] };

export type ActivityContent = {
  readonly prompt: string;
  readonly list: readonly ListedItem[];
  readonly explanation: string;
  /** What stands before the list, in pieces with a gap, `___`, between each two; null where nothing does. */
  readonly picture: Picture | null;
  readonly passage: { readonly pieces: readonly string[]; readonly explanation: string } | null;
  /** The texts that are more than plain text. */
  readonly rich: { readonly rich?: Rich };
};

export function readContent(node: Directive, scope: Scope): ActivityContent {
  let prompt = nothing;
  let list: ListedItem[] | null = null;
  const before: Said[] = [];
  const after: Said[] = [];
  if (node.type === 'leafDirective') prompt = said(readInlines(node.children, scope));
  for (const child of node.type === 'leafDirective' ? [] : node.children) {
    if (isLabel(child)) prompt = paragraph(child, scope);
    else if (child.type === 'list' && list === null) list = readList(child, scope);
    else if (child.type === 'paragraph') (list ? after : before).push(paragraph(child, scope));
    else if (child.type !== 'definition' && child.type !== 'footnoteDefinition') {
      scope.report(child, { code: 'oneList', of: `:::${node.name}`, what: child.type });
    }
  }
  const why = together([...before, ...after]);
  const rest = together(after);
  const pieces = split(together(before).words, gap);
  const sides = (list ?? []).flatMap(({ halves }) => halves ?? []);
  const rich = richOf([prompt, ...(list ?? []), why, rest, ...pieces, ...sides].map(({ words }) => words));
  const passage =
    list && before.length > 0
      ? { pieces: pieces.map(({ words }) => inlineText(words)), explanation: rest.text }
      : null;
  const [picture = null] = before.flatMap(({ words: [only, ...others] }) =>
    only?.kind === 'picture' && others.length === 0 ? [only.picture] : [],
  );
  return { picture, prompt: prompt.text, list: list ?? [], explanation: why.text, passage, rich };
}

const gap = /_{3,}/u;
const arrow = /\s(?:->|→)\s/u;

const nothing: Said = { text: '', words: [] };
const said = (words: readonly Inline[]): Said => ({ text: inlineText(words).trim(), words });

/** The words between marks that stand in plain text, in order. */
function split(words: readonly Inline[], mark: RegExp): Said[] {
  const parts: Inline[][] = [[]];
  for (const inline of words) {
    const [first = '', ...more] = inline.kind === 'text' ? inline.text.split(mark) : [];
    if (inline.kind !== 'text') parts.at(-1)?.push(inline);
    else if (first !== '') parts.at(-1)?.push({ kind: 'text', text: first });
    for (const text of more) parts.push(text === '' ? [] : [{ kind: 'text', text }]);
  }
  return parts.map(said);
}

/** Paragraphs one after the other. */
function together(paragraphs: readonly Said[]): Said {
  const words = paragraphs.flatMap(({ words: each }, i): readonly Inline[] =>
    i === 0 ? each : [{ kind: 'text', text: ' ' }, ...each],
  );
  return { text: paragraphs.map(({ text }) => text).join(' '), words };
}

export const isLabel = (node: FlowNode) => node.type === 'paragraph' && node.data?.directiveLabel === true;

const paragraph = (node: FlowNode, scope: Scope): Said =>
  node.type === 'paragraph' ? said(readInlines(node.children, scope)) : nothing;

function readList(node: List, scope: Scope): ListedItem[] {
  return node.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type !== 'paragraph' || more.length > 0) {
      scope.report(item, { code: 'optionOfOneLine' });
      return { ...nothing, ticked: null, halves: null };
    }
    const whole = paragraph(only, scope);
    const [left, right, ...others] = split(whole.words, arrow);
    const halves = left && right && others.length === 0 ? ([left, right] as const) : null;
    return { ...whole, ticked: item.checked ?? null, halves };
  });
}
