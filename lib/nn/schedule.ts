// The learning rate over a training whose end is known: large steps first, small ones at the end.

/** η falls in a straight line from its first value to 0; `progress` goes from 0 to 1. */
export function fallingRate(learningRate: number, progress: number): number {
  return learningRate * (1 - progress);
}
