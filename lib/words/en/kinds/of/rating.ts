// A number on a scale, or stars.

import type { KindWords } from '../../../kind-words';
import { count, decimal, list, number } from '../../format';
import { answered } from '../taken';

const stars = (value: number) => count(value, { one: 'star', other: 'stars' });
const inWords = (value: number, ofStars: boolean) => (ofStars ? stars(value) : number(value));

export const rating = {
  taken: answered,
  said: ({ value }, activity) => inWords(value, activity.stars),
  named: ({ value }, activity) => ({
    name: inWords(value, activity.stars),
    several: activity.stars && value > 1,
  }),
  place: (place) => stars(place + 1),
  value: inWords,
  number,
  end: (value: number, name: string, ofStars: boolean) => `${inWords(value, ofStars)}: ${name}`,
  mean: (value: number) => decimal(value, 1),
  onAverage: 'on average',
  /** counts[n]: how many chose `from` + n. */
  describe: (counts: readonly number[], from: number, mean: number | null, ofStars: boolean) =>
    mean === null
      ? 'Nobody has rated it yet.'
      : `${decimal(mean, 1)} on average. ${list(
          counts.flatMap((people, place) =>
            people === 0 ? [] : [`${inWords(from + place, ofStars)}: ${number(people)}`],
          ),
        )}.`,
} satisfies KindWords<'rating'>;
