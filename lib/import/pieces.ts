// Blocks in groups that are small enough, in their order. A block that is too large by itself is divided.

import type { FlowNode } from '../deck/markdown';
import { plainWords, words } from './markdown/nodes';

export function pieces(
  blocks: readonly FlowNode[],
  fits: (some: readonly FlowNode[]) => boolean,
): FlowNode[][] {
  const groups: FlowNode[][] = [];
  let group: FlowNode[] = [];
  for (const block of blocks.flatMap((each) => (fits([each]) ? [each] : divided(each, fits)))) {
    if (group.length > 0 && !fits([...group, block])) {
      groups.push(group);
      group = [];
    }
    group.push(block);
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function divided(block: FlowNode, fits: (some: readonly FlowNode[]) => boolean): FlowNode[] {
  if (block.type === 'code' && block.value.includes('\n')) {
    const lines = block.value.split('\n');
    const half = Math.ceil(lines.length / 2);
    const parts = [lines.slice(0, half), lines.slice(half)].map((some) => ({
      ...block,
      value: some.join('\n'),
    }));
    return parts.flatMap((part) => (fits([part]) ? [part] : divided(part, fits)));
  }
  if ('children' in block && block.children.length > 1 && block.type !== 'paragraph') {
    const half = Math.ceil(block.children.length / 2);
    const children = block.children as readonly FlowNode[];
    const parts = [children.slice(0, half), children.slice(half)].map(
      (some) => ({ ...block, children: some }) as FlowNode,
    );
    return parts.flatMap((part) => (fits([part]) ? [part] : divided(part, fits)));
  }
  const text = block.type === 'code' ? block.value : plainWords([block]);
  const some: FlowNode[] = [];
  for (let from = 0; from < text.length; from += 4000) some.push(words(text.slice(from, from + 4000)));
  return some;
}
