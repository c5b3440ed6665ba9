// How a set of options stands in one hand. Pure.

import { areShort } from '../letters';

/** Large tiles side by side where the options are short; a scale stands in one row. */
export const lookOf = (options: readonly string[], row = false): string =>
  row ? 'options options-row' : areShort(options) ? 'options options-tiles' : 'options options-list';
