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
    /** In an order that says nothing about the right one. */
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

/** `seed` changes the order of items of an `order`; it may be known, see `shuffled`. */
export function publicActivity(activity: Activity, seed: number): PublicActivity {
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
      return { ...common, kind: 'order', items: shuffled(activity.items, seed) };
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
 * Sorted by a hash of seed and text. Unlike a seeded shuffle of the right order this depends on the set of items
 * alone, so that a phone that knows the seed and this code still can't work out the right order.
 */
function shuffled(items: readonly string[], seed: number): string[] {
  return items
    .map((item) => ({ item, key: hash(`${seed}/${item}`) }))
    .sort((a, b) => a.key - b.key || (a.item < b.item ? -1 : 1))
    .map(({ item }) => item);
}

/** FNV-1a, then mixed once more, because FNV's high bits barely follow the last letters. 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The stage draws the map that phones must not have: the seed of a crowd descent's landscape. */
export type StageActivity = PublicActivity & { readonly seed?: number };

/** A slide as the stage holds it. */
type StageSlide = Omit<Slide, 'notes' | 'activities' | 'blocks' | 'name'> & {
  readonly blocks: readonly Block[];
  readonly activities: readonly StageActivity[];
};

export type StageDeck = Omit<Deck, 'slides' | 'leaderboard' | 'teams'> & {
  readonly slides: readonly StageSlide[];
};

/** The whole deck for the stage, which turns pages by itself while the server is away. */
export function stageDeck(deck: Deck, seed: number): StageDeck {
  const slides = deck.slides.map((slide) => ({
    number: slide.number,
    title: slide.title,
    layout: slide.layout,
    minutes: slide.minutes,
    steps: slide.steps,
    blocks: visibleBlocks(slide, slide.steps, 'stage'),
    activities: slide.activities.map((activity) => stageActivity(activity, seed)),
  }));
  return { title: deck.title, subtitle: deck.subtitle, minutes: deck.minutes, slides };
}

const stageActivity = (activity: Activity, seed: number): StageActivity => ({
  ...publicActivity(activity, seed),
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
