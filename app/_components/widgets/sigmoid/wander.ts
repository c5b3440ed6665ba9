// Where a point is that walks along z on its own, evenly, from end to end and back. Pure.

const farthest = 6;
/** Milliseconds there and back. */
const round = 14_000;

/** Where it begins, and where it stands when nothing moves. */
export const resting = 1.5;

export function wander(passed: number): number {
  const begin = (resting + farthest) / (4 * farthest);
  const turn = (passed / round + begin) % 1;
  return turn < 0.5 ? 4 * farthest * turn - farthest : 3 * farthest - 4 * farthest * turn;
}
