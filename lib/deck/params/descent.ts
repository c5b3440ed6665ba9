// The attributes of ::descent. Which of them there are depends on what moves on the curve.

import { z } from 'zod';
import { curves } from '../../descent/curve';
import { flag, id, number, oneOf, together, whole } from '../../fields';

/** At these rates every start settles in the valley it stands in, within the steps that are drawn. */
const restartRates = { least: 0.05, most: 0.25 };

export const descent = z
  .object({
    curve: oneOf('square', 'two-valleys').default('square'),
    show: oneOf('ball', 'tangent', 'run', 'restarts').default('ball'),
    start: number(-4, 4).default(3),
    rate: number(0.001, 2).optional(),
    /** Of the random values that `restarts` begins at. */
    seed: whole(0, 2 ** 32 - 1).optional(),
    /** The curve stays covered until the first build, or until its blind search is closed. */
    cover: flag.default(false),
    activity: id.optional(),
  })
  .superRefine(
    together({
      start: ({ curve, start }) => {
        const { from, to } = curves[curve];
        return start < from || start > to ? { code: 'drawnFrom', curve, from, to } : null;
      },
      rate: ({ show, rate }) => {
        if (rate === undefined) return null;
        if (show === 'tangent') return { code: 'nothingGoesDown', given: 'show=tangent' };
        const { least, most } = restartRates;
        return show === 'restarts' && (rate < least || rate > most)
          ? { code: 'numberWith', min: least, max: most, given: 'show=restarts' }
          : null;
      },
      seed: ({ show, seed }) =>
        show !== 'restarts' && seed !== undefined ? { code: 'noneBut', given: ['show=restarts'] } : null,
      cover: ({ show, cover }) =>
        show !== 'ball' && cover ? { code: 'noneBut', given: ['show=ball'] } : null,
      activity: ({ curve, show, activity }) => {
        if (activity === undefined || show === 'run') return null;
        if (show !== 'ball') return { code: 'noneBut', given: ['show=ball', 'show=run'] };
        return curve === 'square' ? null : { code: 'searchedOn', given: 'curve=square' };
      },
    }),
  )
  .transform(({ rate, seed, activity, ...others }) => ({
    ...others,
    rate: rate ?? 0.1,
    seed: seed ?? 31,
    ...(activity !== undefined && { activity }),
  }));
