// An answer as downloads tell it: data, the same in every language. Pure.

import { type Activity, type Answer, kindOf, type PublicActivity } from '../kinds/kinds';

/** `activity` is null where the deck no longer has it: numbers stand in for options then. */
export const answerText = (activity: Activity | PublicActivity | null, answer: Answer): string =>
  kindOf(answer.kind).text(answer, activity);
