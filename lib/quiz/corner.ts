// Several switches as one number.

/** Which of the eight corners of the park somebody stands at: bit i is input i. */
export const corner = (on: readonly boolean[]): number =>
  on.reduce((sum, bit, i) => sum + (bit ? 2 ** i : 0), 0);
