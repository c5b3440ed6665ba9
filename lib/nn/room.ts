// The room's digits as a training set: who may contribute how much, and which digit comes next.

import type { Random } from '../random';
import type { Example } from './learner';
import type { Recipe } from './recipe';

/** Further digits of one kind by one participant stay in the set, but are not trained on. */
export const DIGITS_PER_CLASS = 20;

/** At most this part of all training is one participant's. */
export const PERSONAL_SHARE = 0.05;

/** At most this part of a mini-batch is the room's. */
export const ROOM_SHARE = 0.5;

export type Room = {
  /** In order of joining, including those that are not trained on. */
  readonly examples: readonly Example[];
  /** The digits trained on, by participant. */
  readonly people: readonly (readonly Example[])[];
  /** The people's weights added up, participant by participant: the last is the sum of all. */
  readonly cumulative: readonly number[];
  /** Digits trained on. */
  readonly count: number;
  /** How many of them count for the room's part of the training and for the size of the steps. */
  readonly counted: number;
};

/** How participants count. */
type Counting = Pick<Recipe, 'roomCounts'>;

export function roomOf(examples: readonly Example[], { roomCounts }: Counting): Room {
  const people = new Map<string, Example[]>();
  for (const example of examples) {
    const own = people.get(example.participant) ?? [];
    people.set(example.participant, own);
    const alike = own.filter((other) => other.label === example.label).length;
    if (alike < DIGITS_PER_CLASS) own.push(example);
  }
  const sets = [...people.values()];
  const counts = sets.map((own) => own.length);
  const weights = fairWeights(
    roomCounts === 'people' ? upToMedian(counts) : counts,
    Math.max(PERSONAL_SHARE / ROOM_SHARE, 1 / sets.length),
  );
  let sum = 0;
  const cumulative = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  const count = counts.reduce((a, b) => a + b, 0);
  return { examples, people: sets, cumulative, count, counted: roomCounts === 'people' ? sum : count };
}

/** Nobody counts for more than the median participant: of two in the middle, the one with fewer digits. */
export function upToMedian(counts: readonly number[]): number[] {
  const median = counts.toSorted((a, b) => a - b)[(counts.length - 1) >> 1] ?? 0;
  return counts.map((count) => Math.min(count, median));
}

/**
 * Everybody counts by the number of their digits, but no one for more than the fraction `limit` of the whole:
 * counts above a common ceiling are cut down to it. With fewer than 1 / limit people everybody counts alike.
 */
export function fairWeights(counts: readonly number[], limit: number): number[] {
  const descending = [...counts].sort((a, b) => b - a);
  let rest = counts.reduce((a, b) => a + b, 0);
  for (let cut = 0; cut * limit < 1 - 1e-9; cut++) {
    const ceiling = (limit * rest) / (1 - cut * limit);
    const next = descending[cut] ?? 0;
    if (next <= ceiling) return counts.map((count) => Math.min(count, cut === 0 ? count : ceiling));
    rest -= next;
  }
  return counts.map((count) => Math.min(count, 1));
}

/** A participant by weight, then any one of their digits. The room must not be empty. */
export function drawExample(room: Room, random: Random): Example {
  const at = random.uniform() * room.cumulative.at(-1)!;
  let low = 0;
  let high = room.cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (room.cumulative[middle]! > at) high = middle;
    else low = middle + 1;
  }
  const own = room.people[low]!;
  return own[random.below(own.length)]!;
}
