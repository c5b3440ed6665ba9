// What a kind makes of answers, for tests that go through all kinds.

import { type Activity, type Answer, kindOf } from '@/lib/kinds/kinds';

export const tallyOf = (activity: Activity, answers: readonly Answer[]) =>
  kindOf(activity.kind).tally(activity, answers);

export const solutionOf = (activity: Activity) => kindOf(activity.kind).solution(activity);
