// vote: options without a right one. What most participants chose can set the learning rate or the network's shape.

import type { Mistake } from '../../mistakes';
import { shapeNames } from '../../nn/shapes';
import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { optionText } from '../parts/optioned';
import { lettered, placeRows } from '../parts/rows';

type Own = {
  readonly options: readonly string[];
  /** What the winner sets when the presenter applies it. */
  readonly sets: 'learningRate' | 'shape' | null;
};
type Said = { readonly option: number };

/** Learning rates that a room may choose. */
const rates = { min: 0.0001, max: 100 };

export const vote: Kind<Own, Own, Said> = {
  way: 'answer',
  read(written) {
    const options = written.list(2, 8, 'options');
    const own = written.attributes(({ oneOf }) => ({ sets: oneOf('learning-rate', 'shape').optional() }));
    if (!own || !options) return null;
    if (own.sets === undefined) return { options, sets: null };
    const unfit = options.find(
      (option) =>
        !written.fits(option, ({ oneOf, number }) =>
          own.sets === 'shape' ? oneOf(...shapeNames) : number(rates.min, rates.max),
        ),
    );
    if (unfit === undefined) return { options, sets: own.sets === 'shape' ? 'shape' : 'learningRate' };
    const wanted: Mistake =
      own.sets === 'shape' ? { code: 'oneOf', names: shapeNames } : { code: 'number', ...rates };
    return written.fail({ code: 'unfitOption', sets: own.sets, wanted, found: unfit });
  },
  show: ({ options, sets }) => ({ options, sets }),
  answer: ({ options }, field) => ({ option: field.place(options.length) }),
  judge: null,
  solution: () => null,
  tally: ({ options }, answers) =>
    counts(
      options.length,
      answers.map(({ option }) => [option]),
    ),
  tallyFrom: 'open',
  places: ({ options }) => lettered(options),
  rows: (counted) =>
    placeRows(lettered(counted.shown.options), counted, counted.said ? [counted.said.option] : []),
  election: { sets: ({ sets }) => sets, options: ({ options }) => options },
  text: ({ option }, own) => optionText(own, option),
  pretend: ({ options }, random) => ({ option: random.below(options.length) }),
  best: () => null,
};
