// groups: items that each belong to one of a few groups. Items stand in an order of their own.

import type { Kind } from '../kind';
import { eachRows, partsRight, shareOfHits } from '../parts/each-right';
import { settled } from '../parts/mixed';
import type { Place } from '../parts/rows';

type Shown = { readonly items: readonly string[]; readonly groups: readonly string[] };
/** `right[i]`: the place among the groups of item i's. */
type Own = Shown & { readonly right: readonly number[] };
/** Places among the groups, one per item; null: left open. */
type Said = { readonly chosen: readonly (number | null)[] };

const mostGroups = 5;

export const groups: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const pairs = written.pairs(2, 12, 'groupedItems');
    if (!written.attributes(() => ({})) || !pairs) return null;
    const named = [...new Set(pairs.map(({ right }) => right))];
    if (named.length < 2 || named.length > mostGroups)
      return written.fail({ code: 'twoGroups', most: mostGroups, found: named.length });
    const groupOf = new Map(pairs.map(({ left, right }) => [left, right]));
    if (groupOf.size < pairs.length) return written.fail({ code: 'listedTwice', what: 'groupedItems' });
    const items = settled([...groupOf.keys()]);
    return { items, groups: named, right: items.map((item) => named.indexOf(groupOf.get(item) ?? '')) };
  },
  show: ({ items, groups: named }) => ({ items, groups: named }),
  answer: ({ items, groups: named }, field) => ({ chosen: field.placesEach(items.length, named.length) }),
  judge: {
    shares: (own, answers) => answers.map((said) => shareOf(own, said)),
    streaks: () => true,
  },
  solution: ({ groups: named, right }) => ({ kind: 'each', right: right.map((place) => named[place] ?? '') }),
  tally: (own, answers) =>
    partsRight(
      own.items.length,
      answers.map((said) => hitsOf(own, said)),
    ),
  tallyFrom: 'revealed',
  places: placesOf,
  rows({ shown, said, ...counted }) {
    const right = counted.solution?.kind === 'each' ? counted.solution.right : [];
    const own = said?.chosen.map((group, place) => group !== null && shown.groups[group] === right[place]);
    return eachRows(placesOf(shown), counted, own ?? []);
  },
  text: ({ chosen }, own) =>
    chosen
      .map(
        (group, place) =>
          `${own?.items[place] ?? place} > ${group === null ? '–' : (own?.groups[group] ?? group)}`,
      )
      .join(', '),
  pretend: ({ items, groups: named }, random) => ({ chosen: items.map(() => random.below(named.length)) }),
  best: ({ right }) => ({ chosen: right }),
};

function placesOf({ items }: Pick<Own, 'items'>): readonly Place[] {
  return items.map((text) => ({ letter: '', text }));
}

const hitsOf = ({ right }: Own, { chosen }: Said): readonly boolean[] =>
  right.map((group, place) => chosen[place] === group);

/** S17: from the share that chance gives, which earns nothing, up to all. */
function shareOf(own: Own, said: Said): number {
  const chance = 1 / own.groups.length;
  return Math.max(0, (shareOfHits(hitsOf(own, said)) - chance) / (1 - chance));
}
