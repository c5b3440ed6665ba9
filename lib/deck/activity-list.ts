// What stands inside an activity's directive: its prompt, a list of options or items, then its explanation.

import { type Inline, inlineText, type Rich, richOf } from '../inline';
import { readInlines } from './inlines';
import type { Directive, FlowNode, List } from './markdown';
import type { Scope } from './scope';

type ListedItem = Said & {
  /** `- [x]`: true, `- [ ]`: false, `- `: null. */
  readonly ticked: boolean | null;
};

/** A text with what it was written with. */
type Said = { readonly text: string; readonly words: readonly Inline[] };

export type ActivityContent = {
  readonly prompt: string;
  readonly list: readonly ListedItem[];
  readonly explanation: string;
  /** The texts that are more than plain text. */
  readonly rich: { readonly rich?: Rich };
};

export function readContent(node: Directive, scope: Scope): ActivityContent {
  let prompt = nothing;
  let list: ListedItem[] | null = null;
  const explanation: Said[] = [];
  if (node.type === 'leafDirective') prompt = said(readInlines(node.children, scope));
  for (const child of node.type === 'leafDirective' ? [] : node.children) {
    if (isLabel(child)) prompt = paragraph(child, scope);
    else if (child.type === 'list' && list === null) list = readList(child, scope);
    else if (child.type === 'paragraph') explanation.push(paragraph(child, scope));
    else if (child.type !== 'definition' && child.type !== 'footnoteDefinition') {
      scope.report(child, { code: 'oneList', of: `:::${node.name}`, what: child.type });
    }
  }
  const why = together(explanation);
  const rich = richOf([prompt, ...(list ?? []), why].map(({ words }) => words));
  return { prompt: prompt.text, list: list ?? [], explanation: why.text, rich };
}

const nothing: Said = { text: '', words: [] };
const said = (words: readonly Inline[]): Said => ({ text: inlineText(words).trim(), words });

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
      return { ...nothing, ticked: null };
    }
    return { ...paragraph(only, scope), ticked: item.checked ?? null };
  });
}
