// What a simulated participant answers: something well formed, chosen by lot, or what is right.

import { type Activity, type Answer, kindOf, type PublicActivity } from '../../lib/kinds/kinds';
import type { Random } from '../../lib/random';

/** Null for drawings and searches, which are no answers. */
export function someAnswer(activity: PublicActivity, random: Random): Answer | null {
  const said = kindOf(activity.kind).pretend(activity, random);
  return said && ({ ...said, kind: activity.kind } as Answer);
}

/** Null where nothing is right. */
export function rightAnswer(activity: Activity): Answer | null {
  const said = kindOf(activity.kind).best(activity);
  return said && ({ ...said, kind: activity.kind } as Answer);
}
