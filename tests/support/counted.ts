// What a kind makes of answers, for tests that go through all kinds.

import { type Activity, type Answer, kindOf } from '@/lib/kinds/kinds';

export const tallyOf = (activity: Activity, answers: readonly Answer[]) =>
  kindOf(activity.kind).tally(activity, answers);

/** How right each answer is; kinds that compare participants need all of them. */
export const sharesOf = (activity: Activity, answers: readonly Answer[]): readonly number[] =>
  kindOf(activity.kind).judge?.shares(activity, answers) ?? [];

export const solutionOf = (activity: Activity) => kindOf(activity.kind).solution(activity);
