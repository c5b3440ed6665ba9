// How a set of options stands on a phone. Pure.

/** Few and short enough to be set as large as a hand. */
const areShort = (options: readonly string[]): boolean =>
  options.length <= 4 && options.every((option) => option.length <= 7);

/** Large tiles side by side where the options are short; a scale stands in one row. */
export const lookOf = (options: readonly string[], row = false): string =>
  row ? 'options options-row' : areShort(options) ? 'options options-tiles' : 'options options-list';

/**
 * Tiles' words as large as the longest of them fits: one figure fills a tile, seven letters stand beside each other. All
 * have one size, since no option may look more important than another.
 */
export const fitOf = (options: readonly string[]): string =>
  Math.min(1, 2.4 / Math.max(1, ...options.map(({ length }) => length))).toFixed(2);
