// The part of a deck that may leave the server: slides as the stage holds them and as they are sent to phones. Notes and
// slide names have no way in.

import type { PublicActivity } from '../kinds/kinds';
import { stageActivity } from '../kinds/public';
import type { CodeFrame } from './code/code';
import type { Block, Deck, ListItem, Slide, Surface } from './deck';
import { forPhones } from './pictures/illustrate';

/** A slide as the stage holds it. */
type StageSlide = Omit<Slide, 'notes' | 'activities' | 'blocks' | 'name'> & {
  readonly blocks: readonly Block[];
  readonly activities: readonly PublicActivity[];
};

export type StageDeck = Omit<Deck, 'slides' | 'leaderboard' | 'teams' | 'network'> & {
  readonly slides: readonly StageSlide[];
};

/** The whole deck for the stage, which turns pages on its own while the server is away. */
export function stageDeck(deck: Deck): StageDeck {
  const slides = deck.slides.map((slide) => ({
    number: slide.number,
    title: slide.title,
    layout: slide.layout,
    ...(slide.lang !== undefined && { lang: slide.lang }),
    minutes: slide.minutes,
    steps: slide.steps,
    ...(slide.background && { background: slide.background }),
    ...(slide.paper && { paper: slide.paper }),
    ...(slide.foot && { foot: slide.foot }),
    blocks: visibleBlocks(slide, slide.steps, 'stage'),
    activities: slide.activities.map(stageActivity),
  }));
  const theme = deck.theme && { theme: deck.theme };
  return { title: deck.title, subtitle: deck.subtitle, minutes: deck.minutes, ...theme, slides };
}

/** What a surface draws of a slide at a step; list items that come later are left out. */
export function visibleBlocks(
  slide: { readonly blocks: readonly Block[] },
  step: number,
  surface: Exclude<Surface, 'both'>,
): Block[] {
  const blocks = slide.blocks
    .filter((block) => block.step <= step && (block.on === 'both' || block.on === surface))
    .map((block) => builtTo(forSurface(block, surface), step));
  return surface === 'phone' ? forPhones(blocks) : blocks;
}

/** Each surface gets the drawings that it shows. */
function forSurface(block: Block, surface: 'stage' | 'phone'): Block {
  if (block.kind === 'columns') {
    const here = (column: readonly Block[]) =>
      column.filter(({ on }) => on === 'both' || on === surface).map((each) => forSurface(each, surface));
    return { ...block, columns: block.columns.map(here) };
  }
  if (block.kind !== 'drawn') return block;
  const { phone, field, ...rest } = block;
  if (surface === 'phone') return { ...rest, wide: phone ?? rest.wide };
  return { ...rest, ...(field && { field }) };
}

/** A block without the items and footnotes that come later, however deep. */
function builtTo(block: Block, step: number): Block {
  if (block.kind === 'footnotes') return { ...block, notes: block.notes.filter((note) => note.step <= step) };
  if (block.kind === 'code') return codeTo(block, step);
  if (block.kind === 'drawn') {
    const { wide, words } = block;
    const shapes = wide.shapes.filter(({ step: from = 0 }) => from <= step);
    return { ...block, wide: { ...wide, shapes }, words: words.map((each) => builtTo(each, step)) };
  }
  if (block.kind === 'quote' || block.kind === 'details')
    return { ...block, children: blocksTo(block.children, step) };
  if (block.kind === 'columns')
    return { ...block, columns: block.columns.map((column) => blocksTo(column, step)) };
  if (block.kind !== 'list') return block;
  const items = block.items.filter((item) => item.step <= step);
  return { ...block, items: items.map((item) => itemTo(item, step)) };
}

/** Code without what it becomes later, and without the lines that stand out later. */
function codeTo(block: Extract<Block, { kind: 'code' }>, step: number): Block {
  const shown = <F extends CodeFrame>(frame: F): F =>
    frame.marks ? { ...frame, marks: frame.marks.filter((mark) => mark.step <= step) } : frame;
  if (!block.later) return shown(block);
  const { later, ...first } = block;
  return { ...shown(first), later: later.filter((frame) => frame.step <= step).map(shown) };
}

function itemTo(item: ListItem, step: number): ListItem {
  if (!item.blocks) return item;
  return { ...item, blocks: blocksTo(item.blocks, step) };
}

const blocksTo = (blocks: readonly Block[], step: number): Block[] =>
  blocks.filter((each) => each.step <= step).map((each) => builtTo(each, step));
