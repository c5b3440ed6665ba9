// The attributes of ::cost-table. One row per output: ten digits, and an eleventh that is not a digit.

import { z } from 'zod';
import { flag, numbers, together, whole } from '../../fields';

export const costTable = z
  .object({
    digit: whole(0, 9),
    desired: numbers(0, 1, 11),
    actual: numbers(0, 1, 11).optional(),
    difference: flag.default(false),
    /** Its last build swaps in a digit of the room and the network's own outputs. */
    live: flag.default(false),
  })
  .superRefine(
    together({
      digit: ({ digit, desired }) => (digit >= desired.length ? { code: 'noSuchOutput' } : null),
      actual: ({ actual, desired }) =>
        actual && actual.length !== desired.length
          ? { code: 'asMany', as: 'desired', count: desired.length }
          : null,
      difference: ({ difference, actual }) =>
        difference && !actual ? { code: 'beside', name: 'actual' } : null,
    }),
  )
  .transform(({ actual, ...others }) => ({ ...others, actual: actual ?? null }));
