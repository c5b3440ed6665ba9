// How a slide's blocks share the canvas, from the blocks alone: no sizes, no pixels. Pure.

import {
  type Block,
  type Inline,
  inlineText,
  isWidgetBlock,
  type Layout,
  type WidgetBlock,
} from '@/lib/deck/deck';
import { isFigure, sharing } from '@/lib/deck/fit/overfull';
import { isPictureBlock, type PicturePlace, placeOfPictures } from '@/lib/deck/fit/pictures';
import type { WidgetPlace } from './widget-registry';

/** Null where the stage does not draw it. */
export type PlaceOf = (widget: WidgetBlock) => WidgetPlace | null;

export type Composition =
  /** The drawing places the words itself. */
  | { readonly kind: 'canvas'; readonly words: readonly Block[]; readonly widget: WidgetBlock }
  /** Words on the left, and under them what stands aside; drawings in the field. */
  | {
      readonly kind: 'field';
      readonly words: readonly Block[];
      readonly asides: readonly WidgetBlock[];
      readonly widgets: readonly WidgetBlock[];
      /** The field takes what the words and what stands aside can spare. */
      readonly wide: boolean;
    }
  /** A heading above, and below it figures that need the whole width. */
  | { readonly kind: 'stack'; readonly words: readonly Block[]; readonly figures: readonly Block[] }
  /** Words on the left, code, tables or formulas in the field. */
  | { readonly kind: 'pair'; readonly words: readonly Block[]; readonly figures: readonly Block[] }
  /** Nothing but formulas: on squared paper, as large as they fit. */
  | { readonly kind: 'formulas'; readonly words: readonly Block[]; readonly figures: readonly Block[] }
  /** Pictures and clips beside the words, under them, or alone. */
  | {
      readonly kind: 'pictures';
      readonly words: readonly Block[];
      readonly pictures: readonly Block[];
      readonly place: PicturePlace;
    }
  /** A heading alone fills the wall. */
  | { readonly kind: 'poster'; readonly words: readonly Block[] }
  /** Words over the whole width. */
  | { readonly kind: 'spread'; readonly words: readonly Block[] }
  /** Columns below a heading, or over the whole canvas. */
  | { readonly kind: 'columns'; readonly words: readonly Block[]; readonly columns: readonly Block[] }
  /** No words and no drawing. */
  | { readonly kind: 'sheet' };

type SlideBlocks = { readonly layout: Layout; readonly blocks: readonly Block[] };

export function compose(slide: SlideBlocks, placeOf: PlaceOf): Composition {
  const blocks = slide.blocks.filter((block) => block.on !== 'phone');
  const drawn = blocks.filter(isWidgetBlock).filter((widget) => placeOf(widget) !== null);
  const words = blocks.flatMap((block) => wordsOf(block, placeOf));

  const whole = drawn.find((widget) => placeOf(widget) === 'canvas');
  if (whole) return { kind: 'canvas', words, widget: whole };
  if (drawn.length > 0) {
    const asides = drawn.filter((widget) => placeOf(widget) === 'aside');
    const alone = asides.length === drawn.length;
    const widgets = alone ? drawn : drawn.filter((widget) => !asides.includes(widget));
    const wide = slide.layout === 'wide' && asides.length > 0 && !alone;
    return { kind: 'field', words, asides: alone ? [] : asides, widgets, wide };
  }
  if (words.length === 0) return { kind: 'sheet' };

  const at = words.findIndex(({ kind }) => kind === 'columns');
  if (at >= 0) return { kind: 'columns', words: words.slice(0, at), columns: words.slice(at) };
  const pictures = words.filter(isPictureBlock);
  if (pictures.length > 0) return withPictures(slide.layout, words, pictures);

  if (slide.layout === 'statement' || slide.layout === 'quote') return { kind: 'poster', words };
  if (slide.layout === 'section' || slide.layout === 'centre') return { kind: 'spread', words };
  const headings = words.filter((block) => block.kind === 'heading');
  if (headings.length === words.length) return { kind: 'poster', words };
  const formulas = words.filter((block) => block.kind === 'formula');
  if (formulas.length > 0 && formulas.length + headings.length === words.length) {
    return { kind: 'formulas', words: headings, figures: formulas };
  }
  const kind = sharing(words, slide.layout);
  if (kind === 'spread') return { kind, words };
  return { kind, words: words.filter((block) => !isFigure(block)), figures: words.filter(isFigure) };
}

/** Other figures than pictures stay among the words, and the pictures with them. */
function withPictures(layout: Layout, words: readonly Block[], pictures: readonly Block[]): Composition {
  const place = placeOfPictures(layout, words);
  if (place === 'among') return { kind: 'spread', words };
  return { kind: 'pictures', words: words.filter((block) => !isPictureBlock(block)), pictures, place };
}

/** A drawing that this surface cannot make is set as its words; they come when the drawing would. */
function wordsOf(block: Block, placeOf: PlaceOf): readonly Block[] {
  if (!isWidgetBlock(block)) return [block];
  const place = placeOf(block);
  if (place !== null && place !== 'beside') return [];
  return block.children.flatMap((child) => wordsOf(child, placeOf));
}

/** A paragraph of formulas, figures and signs only: the network speaks. */
export function isFormulaLine(children: readonly Inline[]): boolean {
  const parts = children.filter((child) => child.kind !== 'break' && inlineText([child]).trim() !== '');
  return parts.some((child) => child.kind === 'formula') && parts.every((child) => child.kind === 'formula');
}

export const isFigureLine = (children: readonly Inline[]): boolean =>
  children.every((child) => child.kind === 'text') && /^[\d\s.,+\-−*/=<>()]+$/.test(inlineText(children));

/** Many items of a word or two: they may stand in two columns. */
export const isShortList = (items: readonly { readonly children: readonly Inline[] }[]): boolean =>
  items.length > 3 && items.every((item) => inlineText(item.children).length <= 28);

/** A paragraph that an asterisk of the heading points to. */
export const isFootnote = (children: readonly Inline[]): boolean => /^\*\S/.test(inlineText(children));

/**
 * Heights of drawings that share `height`: a number is what one needs at most, the others (null) share the rest. Where
 * nobody is left to take the rest, all have the same.
 */
export function shareHeight(needs: readonly (number | null)[], height: number): readonly number[] {
  const rest = needs.filter((need) => need === null).length;
  const equal = Math.floor(height / Math.max(1, needs.length));
  if (rest === 0) return needs.map(() => equal);
  const taken = needs.reduce<number>((sum, need) => sum + Math.min(need ?? 0, equal), 0);
  return needs.map((need) => (need === null ? Math.floor((height - taken) / rest) : Math.min(need, equal)));
}
