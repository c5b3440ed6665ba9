// How right answers are that are compared with each other.

/** S10: the nearest earn everything, ties alike; others earn half the share of answers that were farther off. */
export function nearestShares(distances: readonly number[]): number[] {
  const sorted = [...distances].sort((a, b) => a - b);
  const nearest = sorted[0];
  return distances.map((distance) => {
    if (distance === nearest) return 1;
    const farther = sorted.length - (sorted.findLastIndex((other) => other <= distance) + 1);
    return (0.5 * farther) / sorted.length;
  });
}
