// Digits of MNIST that an activity has named one by one: the network can be asked the same, and be compared.

import { type Activity, type Answer, kindOf } from './kinds';
import type { Tally } from './tally';

export type NamedDigits = {
  /** The activity's id. */
  readonly id: string;
  /** Places in MNIST's test set. */
  readonly places: readonly number[];
  /** What each of them is: right answers. */
  readonly labels: readonly number[];
  readonly picks: (answer: Answer) => readonly (number | null)[];
  readonly answer: (picks: readonly (number | null)[]) => Answer;
  readonly tally: (answers: readonly Answer[]) => Tally;
};

/** Null where an activity has no such digits. */
export function namedDigits(activity: Activity): NamedDigits | null {
  const { digits, tally } = kindOf(activity.kind);
  if (!digits) return null;
  return {
    id: activity.id,
    places: digits.places(activity),
    labels: digits.labels(activity),
    picks: digits.picks,
    answer: (picks) => ({ ...digits.said(picks), kind: activity.kind }) as Answer,
    tally: (answers) => tally(activity, answers),
  };
}
