// Numbers as the network speaks them: a true minus sign, decimals only where there are any. Pure.

/** 3, −20, 0.25; at most `decimals` of them, none that are zero at the end. */
export const plain = (value: number, decimals = 2): string => withMinus(String(rounded(value, decimals)));

/** 0.50, −1.00: always the same width, for values that change. */
export const fixed = (value: number, decimals = 2): string =>
  withMinus(rounded(value, decimals).toFixed(decimals));

/** +0.41, −3; zero has no sign. */
export const signed = (value: number, decimals = 2): string =>
  withSign(rounded(value, decimals), plain, decimals);

/** +0.0021, −0.0013. */
export const signedFixed = (value: number, decimals = 4): string =>
  withSign(rounded(value, decimals), fixed, decimals);

/** How many decimals say two figures of the largest of some numbers, within bounds. */
export const decimalsFor = (largest: number, least: number, most: number): number =>
  largest > 0 ? Math.min(most, Math.max(least, Math.ceil(-Math.log10(largest)) + 1)) : least;

const withSign = (
  value: number,
  text: (value: number, decimals: number) => string,
  decimals: number,
): string => (value > 0 ? '+' : '') + text(value, decimals);

/** Never −0. */
const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals + 0;

const withMinus = (text: string): string => text.replace('-', '−');
