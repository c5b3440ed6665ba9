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
