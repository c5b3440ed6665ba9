// grid: several statements on one scale, such as how far somebody agrees with each.

import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import type { Place } from '../parts/rows';

type Own = {
  readonly statements: readonly string[];
  readonly steps: number;
  /** What the ends of the scale are called. */
  readonly low: string;
  readonly high: string;
};
/** From 1, one per statement; null: left open. */
type Said = { readonly values: readonly (number | null)[] };

export const grid: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const statements = written.list(2, 8, 'statements');
    const own = written.attributes(({ whole, text }) => ({
      steps: whole(2, 7).default(5),
      low: text(60),
      high: text(60),
    }));
    return own && statements && { ...own, statements };
  },
  show: ({ statements, steps, low, high }) => ({ statements, steps, low, high }),
  answer: ({ statements, steps }, field) => ({ values: field.wholeEach(statements.length, 1, steps) }),
  judge: null,
  solution: () => null,
  /** counts[i * steps + n]: how many gave statement i the value n + 1. */
  tally: ({ statements, steps }, answers) =>
    counts(
      statements.length * steps,
      answers.map(({ values }) =>
        values.flatMap((value, place) => (value === null ? [] : [place * steps + value - 1])),
      ),
    ),
  tallyFrom: 'open',
  places: placesOf,
  /** One per statement, with its mean. */
  rows: ({ shown, tally }) =>
    tally.kind !== 'counts'
      ? []
      : placesOf(shown).map((one, place) => {
          const { people, mean } = valuesOf(shown, tally.counts, place);
          const share = mean === null ? 0 : (mean - 1) / (shown.steps - 1);
          return {
            ...one,
            ...{ place, count: people, right: false, own: false },
            drawn: { share, figure: Math.round(10 * (mean ?? 0)) / 10 },
          };
        }),
  text: ({ values }, own) =>
    values.map((value, place) => `${own?.statements[place] ?? place}: ${value ?? '–'}`).join(', '),
  pretend: ({ statements, steps }, random) => ({ values: statements.map(() => 1 + random.below(steps)) }),
  best: () => null,
};

function placesOf({ statements }: Pick<Own, 'statements'>): readonly Place[] {
  return statements.map((text) => ({ letter: '', text }));
}

/** How often each value was given to one statement, by how many, and their mean; null before anybody answered. */
export function valuesOf({ steps }: Pick<Own, 'steps'>, counted: readonly number[], statement: number) {
  const each = Array.from({ length: steps }, (_, step) => counted[statement * steps + step] ?? 0);
  const people = each.reduce((sum, count) => sum + count, 0);
  const sum = each.reduce((all, count, step) => all + count * (step + 1), 0);
  return { each, people, mean: people === 0 ? null : sum / people };
}
