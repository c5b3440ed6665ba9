// What stands inside an activity's directive: its prompt, a list of options or items, then its explanation.

import { inlineText } from './deck';
import { readInlines } from './inlines';
import type { Directive, FlowNode, List } from './markdown';
import type { Scope } from './scope';

type ListedItem = {
  readonly text: string;
  /** `- [x]`: true, `- [ ]`: false, `- `: null. */
  readonly ticked: boolean | null;
};

export type ActivityContent = {
  readonly prompt: string;
  readonly list: readonly ListedItem[];
  readonly explanation: string;
};

export function readContent(node: Directive, scope: Scope): ActivityContent {
  if (node.type === 'leafDirective') {
    return { prompt: inlineText(readInlines(node.children, scope)).trim(), list: [], explanation: '' };
  }
  let prompt = '';
  let list: ListedItem[] | null = null;
  const explanation: string[] = [];
  for (const child of node.children) {
    if (isLabel(child)) prompt = paragraphText(child, scope);
    else if (child.type === 'list' && list === null) list = readList(child, scope);
    else if (child.type === 'paragraph') explanation.push(paragraphText(child, scope));
    else {
      scope.report(child, { code: 'oneList', of: `:::${node.name}`, what: child.type });
    }
  }
  return { prompt, list: list ?? [], explanation: explanation.join(' ') };
}

export const isLabel = (node: FlowNode) => node.type === 'paragraph' && node.data?.directiveLabel === true;

const paragraphText = (node: FlowNode, scope: Scope) =>
  node.type === 'paragraph' ? inlineText(readInlines(node.children, scope)).trim() : '';

function readList(node: List, scope: Scope): ListedItem[] {
  return node.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type !== 'paragraph' || more.length > 0) {
      scope.report(item, { code: 'optionOfOneLine' });
      return { text: '', ticked: null };
    }
    return { text: paragraphText(only, scope), ticked: item.checked ?? null };
  });
}
