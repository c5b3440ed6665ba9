// Numbers of very different sizes as strengths that an eye can compare. Pure.

/** Each over the 99th percentile of all sizes, cut to −1 … 1; zeros stay zeros. */
export function sharedStrengths(numbers: ArrayLike<number>): Float32Array {
  const sizes = Float32Array.from(numbers, Math.abs).filter((size) => size > 0);
  sizes.sort();
  const top = sizes[Math.floor(0.99 * (sizes.length - 1))] ?? 0;
  const scale = top > 0 ? 1 / top : 0;
  return Float32Array.from(numbers, (number) => Math.max(-1, Math.min(1, number * scale)));
}

export function largestSize(numbers: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, Math.abs(numbers[i]!));
  return most;
}

/** Fainter than this is nothing. */
const least = 0.02;
/** How much ink the faintest has: less is lost between a projector and its wall. */
const faintest = 0.16;

/** Ink for strengths, each −1 … 1, in the same order: whatever there is can be seen. */
export function inkOf(strengths: ArrayLike<number>): Float32Array {
  return Float32Array.from(strengths, (strength) => {
    const size = Math.abs(strength);
    return size < least ? 0 : Math.sign(strength) * (faintest + (1 - faintest) * size);
  });
}
