// How far each output is from what was desired. Pure.

/** Without a sign, and without the last bits of a subtraction: decimals as they were given, at most `decimals`. */
export function differences(
  desired: ArrayLike<number>,
  actual: ArrayLike<number>,
  decimals = 6,
): readonly number[] {
  const round = 10 ** decimals;
  return Array.from(desired, (wanted, i) => Math.round(Math.abs(wanted - (actual[i] ?? 0)) * round) / round);
}

/** What a network that recognises `digit` should say: 1 there, 0 everywhere else. */
export const desiredFor = (digit: number, outputs = 10): readonly number[] =>
  Array.from({ length: outputs }, (_, i) => (i === digit ? 1 : 0));

/** The name of an output: there are ten digits. */
export const outputName = (place: number, notADigit: string): string =>
  place < 10 ? String(place) : notADigit;
