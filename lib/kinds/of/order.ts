// order: items to put in order. The deck has them in their right order; everybody else gets them mixed.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { mixed } from '../parts/mixed';

/** In the right order. */
type Own = { readonly items: readonly string[] };
/** Mixed. */
type Shown = { readonly items: readonly string[] };
/** As the participant arranged them: places in the right order would give it away to its sender. */
type Said = { readonly items: readonly string[] };

export const order: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const items = written.list(2, 8, 'orderedItems');
    return written.attributes(() => ({})) && items && { items };
  },
  show: ({ items }, chance) => ({ items: mixed(items, chance) }),
  // They come with a round, mixed by its chance.
  onStage: () => ({ items: [] }),
  mixed: true,
  answer: ({ items }, field) => ({ items: field.arrangement(items) }),
  judge: {
    shares: (own, answers) => answers.map(({ items }) => shareOf(own.items, items)),
    streaks: () => true,
  },
  solution: ({ items }) => ({ kind: 'order', items }),
  /** counts[n]: how many had n items in their places. */
  tally: ({ items }, answers) =>
    counts(
      items.length + 1,
      answers.map((said) => [said.items.filter((item, place) => item === items[place]).length]),
    ),
  tallyFrom: 'revealed',
  places: () => [],
  /** All in their places first: that is what is right. */
  rows: ({ tally }) =>
    tally.kind !== 'counts'
      ? []
      : tally.counts
          .map((count, place, { length }) => ({
            ...{ letter: '', text: null, own: false },
            ...{ place, count, right: place === length - 1 },
          }))
          .filter(({ count, right }) => right || count > 0)
          .reverse(),
  text: ({ items }) => items.join(' > '),
  pretend: ({ items }, random) => ({ items: random.shuffle([...items]) }),
  best: ({ items }) => ({ items }),
};

/** S9: pairs in the right order, from half of them (which chance gives) up to all. */
function shareOf(right: readonly string[], arranged: readonly string[]): number {
  const places = arranged.map((item) => right.indexOf(item));
  let pairs = 0;
  let inOrder = 0;
  for (const [i, first] of places.entries()) {
    for (const second of places.slice(i + 1)) {
      pairs++;
      if (first < second) inOrder++;
    }
  }
  return Math.max(0, (2 * inOrder) / pairs - 1);
}
