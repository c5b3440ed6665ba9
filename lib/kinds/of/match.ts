// match: what belongs together. Each text on the left has one on the right, which stand in an order of their own.

import type { Kind } from '../kind';
import { eachRows, partsRight, shareOfHits } from '../parts/each-right';
import { settled } from '../parts/mixed';
import type { Place } from '../parts/rows';

type Shown = { readonly items: readonly string[]; readonly choices: readonly string[] };
/** `right[i]`: the place among the choices of what belongs to item i. */
type Own = Shown & { readonly right: readonly number[] };
/** Places among the choices, one per item; null: left open. */
type Said = { readonly chosen: readonly (number | null)[] };

export const match: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const pairs = written.pairs(2, 8, 'pairs');
    if (!written.attributes(() => ({})) || !pairs) return null;
    const items = pairs.map(({ left }) => left);
    const choices = settled(pairs.map(({ right }) => right));
    if (new Set(items).size < items.length || new Set(choices).size < choices.length)
      return written.fail({ code: 'listedTwice', what: 'pairs' });
    return { items, choices, right: pairs.map(({ right }) => choices.indexOf(right)) };
  },
  show: ({ items, choices }) => ({ items, choices }),
  answer: ({ items, choices }, field) => ({ chosen: field.placesOnceEach(items.length, choices.length) }),
  judge: {
    shares: (own, answers) => answers.map((said) => shareOfHits(hitsOf(own, said))),
    streaks: () => true,
  },
  solution: ({ choices, right }) => ({ kind: 'each', right: right.map((place) => choices[place] ?? '') }),
  tally: (own, answers) =>
    partsRight(
      own.items.length,
      answers.map((said) => hitsOf(own, said)),
    ),
  tallyFrom: 'revealed',
  places: placesOf,
  rows({ shown, said, ...counted }) {
    const right = counted.solution?.kind === 'each' ? counted.solution.right : [];
    const own = said?.chosen.map(
      (choice, place) => choice !== null && shown.choices[choice] === right[place],
    );
    return eachRows(placesOf(shown), counted, own ?? []);
  },
  text: ({ chosen }, own) =>
    chosen
      .map(
        (choice, place) =>
          `${own?.items[place] ?? place} > ${choice === null ? '–' : (own?.choices[choice] ?? choice)}`,
      )
      .join(', '),
  pretend: ({ choices }, random) => ({ chosen: random.shuffle(choices.map((_, place) => place)) }),
  best: ({ right }) => ({ chosen: right }),
};

function placesOf({ items }: Pick<Own, 'items'>): readonly Place[] {
  return items.map((text) => ({ letter: '', text }));
}

const hitsOf = ({ right }: Own, { chosen }: Said): readonly boolean[] =>
  right.map((choice, place) => chosen[place] === choice);
