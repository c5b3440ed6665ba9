// What of a deck may leave the server. Every field is named here: right answers, accepted spellings, explanations,
// seeds, places in MNIST and notes have no way in.

import { assertNever } from '../result';
import type { Activity, Scoring } from './activity';
import type { Block, Deck, Slide, Surface } from './deck';

type PublicCommon = {
  readonly id: string;
  readonly slide: number;
  readonly prompt: string;
  readonly seconds: number | null;
  readonly scoring: Scoring;
  readonly points: number;
  readonly keep: 'first' | 'last';
};

/** An activity as phones and the stage see it before its reveal. */
export type PublicActivity = PublicCommon &
  (
    | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
    | { readonly kind: 'true-false' }
    | {
        readonly kind: 'number';
        readonly rule: 'exact' | 'tolerance' | 'nearest';
        readonly min: number;
        readonly max: number;
        readonly increment: number;
        readonly input: 'keypad' | 'slider';
      }
    /** In an order that says nothing about the right one but that it is another; see `mixed`. */
    | { readonly kind: 'order'; readonly items: readonly string[] }
    | { readonly kind: 'text' }
    | { readonly kind: 'words'; readonly atMost: number }
    | { readonly kind: 'scale'; readonly low: string; readonly high: string }
    | {
        readonly kind: 'vote';
        readonly options: readonly string[];
        readonly sets: 'learningRate' | 'shape' | null;
      }
    /** The pictures come from the server one by one: a place in MNIST would give the label away. */
    | { readonly kind: 'digit-pick'; readonly count: number; readonly secondsEach: number }
    | { readonly kind: 'guess'; readonly min: number; readonly max: number }
    | { readonly kind: 'descend'; readonly stepsEach: number }
    | { readonly kind: 'toggles'; readonly labels: readonly string[] }
    | { readonly kind: 'draw'; readonly each: number }
  );

/** `chance` mixes the items of an `order`. Who must not know their right order must not know it either, see `mixed`. */
export function publicActivity(activity: Activity, chance: number): PublicActivity {
  const { id, slide, prompt, seconds, scoring, points, keep } = activity;
  const common: PublicCommon = { id, slide, prompt, seconds, scoring, points, keep };
  switch (activity.kind) {
    case 'choice':
    case 'choices':
      return { ...common, kind: activity.kind, options: activity.options };
    case 'true-false':
    case 'text':
      return { ...common, kind: activity.kind };
    case 'number': {
      const { rule, min, max, increment, input } = activity;
      return { ...common, kind: 'number', rule, min, max, increment, input };
    }
    case 'order':
      return { ...common, kind: 'order', items: mixed(activity.items, chance) };
    case 'words':
      return { ...common, kind: 'words', atMost: activity.atMost };
    case 'scale':
      return { ...common, kind: 'scale', low: activity.low, high: activity.high };
    case 'vote':
      return { ...common, kind: 'vote', options: activity.options, sets: activity.sets };
    case 'digit-pick':
      return {
        ...common,
        kind: 'digit-pick',
        count: activity.digits.length,
        secondsEach: activity.secondsEach,
      };
    case 'guess':
      return { ...common, kind: 'guess', min: activity.min, max: activity.max };
    case 'descend':
      return { ...common, kind: 'descend', stepsEach: activity.stepsEach };
    case 'toggles':
      return { ...common, kind: 'toggles', labels: activity.labels };
    case 'draw':
      return { ...common, kind: 'draw', each: activity.each };
    default:
      return assertNever(activity);
  }
}

/**
 * Sorted by a hash of chance and text, and by the next hash while that is the right order. Who does not know `chance`
 * can't tell which of all other orders is right; who did could, wherever a hash was passed over. Of two items the other
 * order would be the right one, so they stand as the first hash has them. No two items are the same: the parser refuses it.
 */
function mixed(items: readonly string[], chance: number): readonly string[] {
  for (let attempt = 0; ; attempt++) {
    const shown = hashOrder(items, `${chance}/${attempt}`);
    if (items.length < 3 || shown.some((item, place) => item !== items[place])) return shown;
  }
}

/** Depends on the set of items alone, not on their order. */
const hashOrder = (items: readonly string[], salt: string): string[] =>
  items
    .map((item) => ({ item, key: hash(`${salt}/${item}`) }))
    .sort((a, b) => a.key - b.key || (a.item < b.item ? -1 : 1))
    .map(({ item }) => item);

/** FNV-1a, then mixed once more, because FNV's high bits barely follow the last letters. 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The stage draws the map that phones must not have: the seed of a crowd descent's landscape. Items to order come with a round. */
export type StageActivity = PublicActivity & { readonly seed?: number };

/** A slide as the stage holds it. */
type StageSlide = Omit<Slide, 'notes' | 'activities' | 'blocks' | 'name'> & {
  readonly blocks: readonly Block[];
  readonly activities: readonly StageActivity[];
};

export type StageDeck = Omit<Deck, 'slides' | 'leaderboard' | 'teams' | 'network'> & {
  readonly slides: readonly StageSlide[];
};

/** The whole deck for the stage, which turns pages by itself while the server is away. */
export function stageDeck(deck: Deck): StageDeck {
  const slides = deck.slides.map((slide) => ({
    number: slide.number,
    title: slide.title,
    layout: slide.layout,
    minutes: slide.minutes,
    steps: slide.steps,
    blocks: visibleBlocks(slide, slide.steps, 'stage'),
    activities: slide.activities.map(stageActivity),
  }));
  return { title: deck.title, subtitle: deck.subtitle, minutes: deck.minutes, slides };
}

const stageActivity = (activity: Activity): StageActivity => ({
  ...publicActivity(activity, 0),
  ...(activity.kind === 'order' && { items: [] }),
  ...(activity.kind === 'descend' && { seed: activity.seed }),
});

/** What a surface draws of a slide at a step; list items that come later are left out. */
export function visibleBlocks(
  slide: { readonly blocks: readonly Block[] },
  step: number,
  surface: Exclude<Surface, 'both'>,
): Block[] {
  return slide.blocks
    .filter((block) => block.step <= step && (block.on === 'both' || block.on === surface))
    .map((block) =>
      block.kind === 'list' ? { ...block, items: block.items.filter((item) => item.step <= step) } : block,
    );
}
