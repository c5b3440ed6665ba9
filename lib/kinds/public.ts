// What of an activity may leave the server before its reveal. Every field is named, here and in `show` of its kind:
// right answers, accepted spellings, explanations, seeds and places in MNIST have no way in.

import { richFor } from '../inline';
import type { PublicCommon } from './activity';
import { type Activity, kindOf, type PublicActivity } from './kinds';

/** `chance` mixes what would tell the answer by its order. Whoever must not know that order must not know it either. */
export function publicActivity(activity: Activity, chance: number): PublicActivity {
  const shown = kindOf(activity.kind).show(activity, chance);
  const texts = Object.values(shown).flatMap((value: unknown) => (Array.isArray(value) ? value : []));
  return {
    ...common(activity),
    ...richFor([activity.prompt, ...texts.flatMap(namesOf)], activity.rich),
    ...shown,
    kind: activity.kind,
  } as PublicActivity;
}

/** A piece of a text is known by what stands in it, without the spaces around. */
const namesOf = (text: unknown): readonly string[] =>
  typeof text !== 'string' ? [] : text === text.trim() ? [text] : [text.trim()];

/** An activity in the stage's own copy of the deck. */
export const stageActivity = (activity: Activity): PublicActivity =>
  ({ ...publicActivity(activity, 0), ...kindOf(activity.kind).onStage?.(activity) }) as PublicActivity;

function common({ id, slide, prompt, seconds, scoring, points, keep, kind }: Activity): PublicCommon {
  return { id, slide, prompt, seconds, scoring, points, keep, way: kindOf(kind).way };
}
