// Lists: bullets, numbers from any on, tasks; items with what stands below their words, other lists among it.

import type { Block, ListItem } from './deck';
import { readInlines } from './inlines';
import type { List } from './markdown';
import { startsWithPicture } from './pictures/lift';
import type { Placing } from './placing';
import type { Scope } from './scope';

/** Levels that differ in how they look. */
const levels = 3;

export function readList(node: List, placing: Placing, scope: Scope, level = 1): Block {
  if (level === levels + 1) scope.report(node, { code: 'deepList', most: levels });
  const items = node.children.map((item) => readItem(item, placing, scope, level));
  const start = node.ordered && node.start !== null && node.start !== undefined ? node.start : 1;
  return {
    step: items[0]?.step ?? placing.step,
    on: placing.on,
    kind: 'list',
    ordered: node.ordered === true,
    ...(start !== 1 && { start }),
    items,
  };
}

function readItem(item: List['children'][number], placing: Placing, scope: Scope, level: number): ListItem {
  const [first, ...more] = item.children;
  const step = placing.nextItem();
  const words = first?.type === 'paragraph' && !startsWithPicture(first, scope) ? first : null;
  const children = words ? readInlines(words.children, scope) : [];
  const below = words ? more : item.children;
  const blocks = below.flatMap((child) =>
    child.type === 'list' ? [readList(child, placing, scope, level + 1)] : placing.within([child]),
  );
  return {
    step,
    children,
    ...(blocks.length > 0 && { blocks }),
    ...(typeof item.checked === 'boolean' && { done: item.checked }),
  };
}
