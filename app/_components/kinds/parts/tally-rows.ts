// A tally as rows to draw: what stands there, how many, whether it is right. Phones and the stage draw the same. Pure.

import type { PublicActivity } from '@/lib/deck/public';
import type { Answer } from '@/lib/kinds/answer';
import type { Tally } from '@/lib/kinds/tally';
import { corner } from '@/lib/quiz/corner';
import type { Solution } from '@/lib/quiz/right-answer';
import { letterOf, optionsOf } from './letters';

export type TallyRow = {
  readonly key: string;
  /** "A", or '' where the text says it all. */
  readonly letter: string;
  readonly text: string;
  readonly count: number;
  readonly right: boolean;
  /** This phone's own answer is here. */
  readonly own: boolean;
};

type Source = {
  readonly activity: PublicActivity;
  readonly tally: Tally;
  readonly solution: Solution | null;
  readonly own?: Answer | null;
};

/** [] where a tally is better drawn in another way: pictures, places. */
export function tallyRows({ activity, tally, solution, own = null }: Source): readonly TallyRow[] {
  if (tally.kind === 'words') {
    return tally.words.map(([text, count]) => row({ text, count }));
  }
  if (tally.kind !== 'counts') return [];
  const right = solution?.kind === 'options' ? solution.right : [];
  const chosen = ownPlaces(own);
  switch (activity.kind) {
    case 'order':
      return inPlaceRows(tally.counts, activity.items.length);
    case 'text':
      return [
        row({
          text: solution?.kind === 'text' ? (solution.accepted[0] ?? '') : '',
          count: tally.counts[0] ?? 0,
          right: true,
        }),
        row({ text: 'something else', count: tally.counts[1] ?? 0 }),
      ];
    case 'toggles':
      return tally.counts.map((count, place) =>
        row({
          key: `${place}`,
          text: activity.labels.map((_, bit) => (place >> bit) & 1).join(' '),
          count,
          own: chosen.includes(place),
        }),
      );
    case 'scale':
      return tally.counts.map((count, place) =>
        row({ text: scaleText(activity, place), count, own: chosen.includes(place) }),
      );
    default: {
      const options = optionsOf(activity);
      const lettered = activity.kind !== 'true-false';
      return tally.counts.map((count, place) =>
        row({
          letter: lettered ? letterOf(place) : '',
          text: options[place] ?? '',
          count,
          right: right.includes(place),
          own: chosen.includes(place),
        }),
      );
    }
  }
}

const row = (some: Partial<TallyRow> & { readonly text: string; readonly count: number }): TallyRow => ({
  key: some.key ?? some.text,
  letter: '',
  right: false,
  own: false,
  ...some,
});

const scaleText = ({ low, high }: { readonly low: string; readonly high: string }, place: number): string =>
  `${place + 1}${place === 0 ? ` ${low}` : place === 4 ? ` ${high}` : ''}`;

/** All in place first: that is what is right. */
const inPlaceRows = (counts: readonly number[], items: number): TallyRow[] =>
  counts
    .map((count, inPlace) =>
      row({
        text: inPlace === items ? 'all in place' : `${inPlace} in place`,
        count,
        right: inPlace === items,
      }),
    )
    .filter(({ count, right }) => right || count > 0)
    .reverse();

function ownPlaces(own: Answer | null): readonly number[] {
  switch (own?.kind) {
    case 'choice':
    case 'vote':
      return [own.option];
    case 'choices':
      return own.options;
    case 'true-false':
      return [Number(own.value)];
    case 'scale':
      return [own.value - 1];
    case 'toggles':
      return [corner(own.on)];
    default:
      return [];
  }
}
