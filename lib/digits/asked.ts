// Which digit a participant is asked to draw next: all ten equally often in the room, and for each participant all ten
// before any comes again. Depends on its arguments alone.

/** The four steps that visit all ten digits; 1 comes last, because 0, 1, 2, … would look like counting. */
const STEPS = [3, 7, 9, 1];

/**
 * @param counts the room's drawings by digit, counts[d] for digit d: those that arrived and those being drawn.
 * @param asked what this participant was asked before, oldest first. The last nine are not asked for again.
 * @param participant which participant of the room, 0, 1, 2, …: spreads those who are asked at the same moment.
 */
export function askedDigit(counts: readonly number[], asked: readonly number[], participant: number): number {
  const recent = asked.slice(-9);
  const step = STEPS[Math.floor(participant / 10) % STEPS.length]!;
  const order = Array.from({ length: 10 }, (_, k) => (participant + k * step) % 10);
  const open = order.filter((digit) => !recent.includes(digit));
  return open.reduce((best, digit) => ((counts[digit] ?? 0) < (counts[best] ?? 0) ? digit : best));
}
