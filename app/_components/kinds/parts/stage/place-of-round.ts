// Where on the stage a slide's question stands, so that the drawing it is about stays in sight. Pure.

import { activityOf, type Block, type WidgetBlock } from '@/lib/deck/deck';
import { materialOf } from '@/lib/deck/fit/material';
import type { Way } from '@/lib/kinds/activity';
import type { Composition } from '../../../slides/composition';

export type RoundPlace =
  /** In place of the words, beside the drawing. */
  | 'words'
  /** On the left half, beside code, a table, a formula or pictures, which take the right one. */
  | 'half'
  /** Under the words, which stay: the drawing beside them is what is answered. */
  | 'below'
  /** Above a drawing that fills the canvas, in place of its heading; options and results over its right half. */
  | 'band'
  /** The whole canvas: nothing is drawn on this slide. */
  | 'wide'
  /** A line under a drawing that shows the answers itself. */
  | 'strip';

type Facts = {
  readonly activity: string;
  readonly way: Way;
  /** Beside the slide's own drawing of the answers the words stay. */
  readonly keepsWords: boolean;
  readonly composition: Composition;
  readonly asks: (widget: WidgetBlock) => boolean;
};

/** Null where nothing is to be added: drawings have their wall, and some widgets ask by themselves. */
export function placeOfRound({ activity, way, keepsWords, composition, asks }: Facts): RoundPlace | null {
  if (way === 'drawings') return null;
  const widgets = drawnBy(composition);
  const own = widgets.find((widget) => activityOf(widget) === activity);
  if (own && asks(own)) return null;
  if (composition.kind === 'canvas') return own ? 'strip' : 'band';
  if (composition.kind !== 'field') return materialIn(composition).length > 0 ? 'half' : 'wide';
  return own && keepsWords ? 'below' : 'words';
}

function drawnBy(composition: Composition): readonly WidgetBlock[] {
  if (composition.kind === 'canvas') return [composition.widget];
  return composition.kind === 'field' ? [...composition.widgets, ...composition.asides] : [];
}

/** What is neither words nor a drawing of the slide. */
export function materialIn(composition: Composition): readonly Block[] {
  switch (composition.kind) {
    case 'pair':
    case 'stack':
    case 'formulas':
      return composition.figures;
    case 'pictures':
      return composition.pictures;
    case 'spread':
      return materialOf(composition.words);
    case 'columns':
      return materialOf(composition.columns);
    case 'canvas':
    case 'field':
    case 'poster':
    case 'sheet':
      return [];
  }
}
