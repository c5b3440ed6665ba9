// A widget's attributes as values. The deck's schema has checked them when it was read, so that no surface needs it
// again: here text only becomes numbers. Pure.

export const numbersOf = (text: string | undefined, otherwise: readonly number[]): readonly number[] =>
  text === undefined ? otherwise : text.trim().split(/\s+/).map(Number);

export const numberOf = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number(text);

/** `live`, or `live=true`. */
export const flagOf = (text: string | undefined): boolean => text !== undefined && text !== 'false';
