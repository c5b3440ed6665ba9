// What the widgets of a slide need from the server. Views, pulses and pictures ask this, never a widget's name.

import { type Block, isWidgetBlock, type WidgetBlock } from './deck';
import { type Declared, type Need, widgets } from './widgets';

type Blocks = { readonly blocks: readonly Block[] };

export function needs({ name }: WidgetBlock, need: Need): boolean {
  const declared: Declared = widgets[name];
  return declared.needs?.includes(need) ?? false;
}

/** The first of the slide's widgets that needs it; null if none does. */
export const widgetNeeding = (slide: Blocks | undefined, need: Need): WidgetBlock | null =>
  slide?.blocks.filter(isWidgetBlock).find((block) => needs(block, need)) ?? null;

/** The pictures of MNIST's test set that a widget draws, by their places there. */
export function testDigitsOf({ name, params }: WidgetBlock): readonly number[] {
  const declared: Declared = widgets[name];
  return declared.testDigits?.(params) ?? [];
}
