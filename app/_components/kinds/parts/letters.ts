// Options are told by a letter wherever they stand, on phones and on the stage alike. Pure.

import type { PublicActivity } from '@/lib/kinds/kinds';

export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** The options of a question with a fixed set of answers, in the order of its tally; [] for others. */
export function optionsOf(activity: PublicActivity): readonly string[] {
  switch (activity.kind) {
    case 'choice':
    case 'choices':
    case 'vote':
      return activity.options;
    case 'true-false':
      return ['False', 'True'];
    case 'scale':
      return ['1', '2', '3', '4', '5'];
    default:
      return [];
  }
}

/** Few and short enough to be set as large as a hand. */
export const areShort = (options: readonly string[]): boolean =>
  options.length <= 4 && options.every((option) => option.length <= 7);
