// When and where a block is drawn.

import type { Block, Surface } from './deck';
import type { FlowNode } from './markdown';

export type Placed = { readonly step: number; readonly on: Surface };

export type Placing = Placed & {
  /** Each list item's build. */
  nextItem(): number;
  /** One more build, which changes the block itself. What follows `::step` comes after it. */
  nextBuild(): number;
  /** Blocks within a block, which come with it. */
  within(nodes: readonly FlowNode[]): Block[];
};
