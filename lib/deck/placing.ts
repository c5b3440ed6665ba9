// When and where a block is drawn.

import type { Block, Surface } from './deck';
import type { FlowNode } from './markdown';

export type Placed = { readonly step: number; readonly on: Surface };

export type Placing = Placed & {
  /** Each list item's build. */
  nextItem(): number;
  /** Blocks within a block, which come with it. */
  within(nodes: readonly FlowNode[]): Block[];
};
