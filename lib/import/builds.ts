// Builds where Nudge can have them: on the slide itself. `::step` and `:::steps` within lists, quotations and details are taken out.

import type { FlowNode } from '../deck/markdown';
import { columnsIn } from './markdown/columns';
import { isStep, isSteps, plainWords } from './markdown/nodes';

const mostBuilds = 90;

/** `lost` hears of builds that could not be kept. */
export function placed(blocks: readonly FlowNode[], lost: (text: string) => void): FlowNode[] {
  const top = tidy(blocks.flatMap((block) => atTop(block, lost)));
  if (top.reduce((sum, block) => sum + buildsOf(block), 0) <= mostBuilds) return top;
  lost(plainWords(top.filter(isSteps)));
  return without(top);
}

function atTop(block: FlowNode, lost: (text: string) => void): FlowNode[] {
  if (isStep(block)) return [block];
  if (isSteps(block)) {
    const children = without(block.children);
    return children.length > 0 ? [{ ...block, children } as FlowNode] : [];
  }
  const columns = columnsIn(block);
  if (columns) {
    const built = (children: readonly FlowNode[]) => tidy(children.flatMap((each) => atTop(each, lost)));
    return [
      {
        ...block,
        children: columns.map((each) => ({ ...each, children: built(each.children) })),
      } as FlowNode,
    ];
  }
  const [inner] = [inside(block)];
  if (inner.found) lost(plainWords([block]));
  return [inner.block];
}

/** No build comes of nothing, and two in a row are one. */
function tidy(blocks: readonly FlowNode[]): FlowNode[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return !isStep(block) || (next !== undefined && !isStep(next) && !isSteps(next));
  });
}

function buildsOf(block: FlowNode): number {
  if (isStep(block)) return 1;
  const columns = columnsIn(block);
  if (columns)
    return columns.flatMap(({ children }) => children).reduce((sum, each) => sum + buildsOf(each), 0);
  if (!isSteps(block)) return 0;
  return block.children.reduce((sum, each) => sum + (each.type === 'list' ? itemsOf(each) : 1), 0);
}

function itemsOf(node: FlowNode): number {
  if (node.type !== 'list') return 0;
  return node.children.reduce(
    (sum, each) => sum + 1 + each.children.reduce((all, one) => all + itemsOf(one), 0),
    0,
  );
}

/** The same blocks with nothing built. */
function without(blocks: readonly FlowNode[]): FlowNode[] {
  return blocks.flatMap((block) => {
    if (isStep(block)) return [];
    if (isSteps(block)) return without(block.children);
    return [inside(block).block];
  });
}

function inside(block: FlowNode): { block: FlowNode; found: boolean } {
  if (
    !('children' in block) ||
    block.type === 'paragraph' ||
    block.type === 'heading' ||
    block.type === 'table'
  )
    return { block, found: false };
  if (block.type === 'list') {
    const items = block.children.map((each) => ({ ...each, children: without(each.children) as never[] }));
    return {
      block: { ...block, children: items },
      found: block.children.some((each) => hasBuild(each.children)),
    };
  }
  const children = block.children as readonly FlowNode[];
  return { block: { ...block, children: without(children) } as FlowNode, found: hasBuild(children) };
}

const hasBuild = (blocks: readonly FlowNode[]): boolean =>
  blocks.some(
    (block) =>
      isStep(block) ||
      isSteps(block) ||
      ('children' in block && hasBuild(block.children as readonly FlowNode[])),
  );
