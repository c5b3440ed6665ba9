// How fast the learning loop turns: in whole mini-batches a turn, and never so fast that an eye can't follow. Pure.

/** The shortest turn, seconds. */
const shortest = 3;

/** 1, 2, 5, 10, 20, … mini-batches a turn at that many a second. */
export function miniBatchesATurn(perSecond: number): number {
  const least = perSecond * shortest;
  for (let power = 1; ; power *= 10) {
    for (const lead of [1, 2, 5]) if (lead * power >= least) return lead * power;
  }
}

/** Where the loop stands after `step` mini-batches, 0 … 1 of a turn. */
export const shareOfTurn = (step: number, perTurn: number): number => (step / perTurn) % 1;
