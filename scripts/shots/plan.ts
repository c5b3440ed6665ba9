// What happens on a slide while pictures are taken of it, in order. Pure: depends on the deck and the wishes alone.

import type { Block, Deck, Slide } from '../../lib/deck/deck';
import { type Activity, kindOf } from '../../lib/kinds/kinds';

export const surfaces = ['stage', 'phone', 'console'] as const;
export type Surface = (typeof surfaces)[number];

export type Phase = 'open' | 'answered' | 'revealed';

export type Action =
  | { readonly do: 'go'; readonly step: number }
  /** Opens it, and half of the room does its part. */
  | { readonly do: 'open'; readonly activity: string }
  /** The other half does, and the phone that is looked at. */
  | { readonly do: 'answer'; readonly activity: string }
  /** Closed and, where there is something to uncover, revealed. */
  | { readonly do: 'reveal'; readonly activity: string }
  | { readonly do: 'shoot'; readonly picture: Picture };

export type Picture = {
  readonly slide: number;
  readonly step: number;
  readonly activity: { readonly id: string; readonly phase: Phase } | null;
  readonly surfaces: readonly Surface[];
};

/** Played before anything is built: the pad stays open, and a search comes before its curve is seen. */
const isEarly = ({ kind }: Activity): boolean =>
  kindOf(kind).way === 'drawings' || kindOf(kind).tallyFrom === 'closed';

type Wishes = { readonly fast: boolean };

/** A slide in full, or its last build alone; then its activities are played before that, unseen. */
export function actionsOn(slide: Slide, { fast }: Wishes): Action[] {
  if (fast) {
    const before = Math.max(0, slide.steps - 1);
    return [...unseen(slide, before), go(slide.steps), shoot(slide, slide.steps, null)];
  }
  const first = slide.activities.filter(isEarly);
  const last = slide.activities.filter((activity) => !isEarly(activity));
  const builds = Array.from({ length: slide.steps }, (_, place) => place + 1);
  return [
    go(0),
    shoot(slide, 0, null),
    ...first.flatMap((activity) => played(slide, 0, activity)),
    ...builds.flatMap((step) => [go(step), shoot(slide, step, null)]),
    ...last.flatMap((activity) => played(slide, slide.steps, activity)),
  ];
}

/** What must happen on a slide of which no pictures are wanted, because later slides show it. */
export function unseen(slide: Slide, step = 0): Action[] {
  const acts = slide.activities.flatMap(({ id: activity }): Action[] => [
    { do: 'open', activity },
    { do: 'answer', activity },
    { do: 'reveal', activity },
  ]);
  return acts.length === 0 ? [] : [go(step), ...acts];
}

function played(slide: Slide, step: number, { id: activity }: Activity): Action[] {
  const picture = (phase: Phase) => shoot(slide, step, { id: activity, phase });
  return [
    { do: 'open', activity },
    picture('open'),
    { do: 'answer', activity },
    picture('answered'),
    { do: 'reveal', activity },
    picture('revealed'),
  ];
}

const go = (step: number): Action => ({ do: 'go', step });

function shoot({ number, steps }: Slide, step: number, activity: Picture['activity']): Action {
  // The console has the same frame on every build; it is looked at when something is asked and at the end.
  const console = activity ? activity.phase === 'open' : step === steps;
  const seen = surfaces.filter((surface) => surface !== 'console' || console);
  return { do: 'shoot', picture: { slide: number, step, activity, surfaces: seen } };
}

/** "10-3-park-open" */
export function nameOf({ slide, step, activity }: Picture): string {
  const place = `${String(slide).padStart(2, '0')}-${step}`;
  return activity ? `${place}-${activity.id}-${activity.phase}` : place;
}

/** Digits in turns take half a minute: on a slide that nobody looks at they are only played for one that compares. */
export function isPlayedUnseen(slide: Slide, wanted: readonly Slide[]): boolean {
  const slow = slide.activities.some(({ kind }) => kindOf(kind).turns);
  return !slow || wanted.some((later) => later.number > slide.number && draws(later, comparing));
}

const comparing = new Set(['human-or-machine', 'confusion']);
const learning = new Set(['charts', 'gradient', 'nudges', 'backprop']);

/** The slide from which on the network learns; null: never. */
export const learnsFrom = ({ slides }: Deck): number | null =>
  slides.find((slide) => draws(slide, learning))?.number ?? null;

/** Slides that show where learning leads, for which it goes on for a while. */
export const showsProgress = (slide: Slide): boolean =>
  slide.blocks.some(
    (block) => block.kind === 'widget' && block.name === 'charts' && block.params.show === 'both',
  );

const draws = ({ blocks }: { readonly blocks: readonly Block[] }, names: ReadonlySet<string>): boolean =>
  blocks.some((block) => block.kind === 'widget' && names.has(block.name));
