// The moments under the time line: what the room did and what was done to the network, each in two or three words.
// Pure.

import type { Millis } from '@/lib/clock';
import { kindOf } from '@/lib/kinds/kinds';
import type { Recorded } from '@/lib/session/event';
import type { Words } from '@/lib/words/words';
import { onClock, type ReviewClock } from './clock';

export type Happening = {
  readonly at: Millis;
  /** Yellow for what the room made, ink for what the presenter did. */
  readonly by: 'room' | 'presenter';
  readonly text: string;
};

type Facts = {
  readonly arrivals: readonly Millis[];
  /** How many were drawn in each round. */
  readonly drawn: ReadonlyMap<string, number>;
  readonly learningRate: number;
};

export function happenings(
  events: readonly Recorded[],
  clock: ReviewClock,
  facts: Facts,
  words: Words['review']['course'],
): Happening[] {
  const found: Happening[] = [];
  const add = (at: Millis, by: Happening['by'], text: string) =>
    found.push({ at: onClock(clock, at), by, text });
  if (facts.arrivals.length > 0)
    add(Math.min(...facts.arrivals), 'room', words.arrivals(facts.arrivals.length));
  let started = false;
  let rate = facts.learningRate;
  for (const { at, event } of events) {
    if (event.type === 'roundOpened') {
      const drawn = facts.drawn.get(event.round) ?? 0;
      if (kindOf(event.kind).way !== 'drawings') add(at, 'presenter', event.activity);
      else if (drawn > 0) add(at, 'room', words.drawings(drawn));
    } else if (event.type === 'networkReset') {
      add(at, 'presenter', words.seed(event.seed));
    } else if (event.type === 'trainerChanged' && event.change.kind === 'rollback') {
      add(at, 'presenter', words.diverged);
      rate = event.change.learningRate;
    } else if (event.type === 'trainingSet') {
      if (event.running && !started) add(at, 'presenter', words.training);
      else if (event.learningRate !== rate) add(at, 'presenter', words.rateSet(rate, event.learningRate));
      started ||= event.running;
      rate = event.learningRate;
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

export type Placed<T> = T & { readonly x: number; readonly row: number };

/**
 * Gives every label a row in which it overlaps no earlier one; where all rows are full it is left out of the words
 * (row −1) and keeps its mark. `x` in pixels from the left edge, `widthOf` in pixels.
 */
export function placeLabels<T extends { readonly at: Millis }>(
  items: readonly T[],
  xOf: (at: Millis) => number,
  widthOf: (item: T) => number,
  rows: number,
  right: number,
): Placed<T>[] {
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  return items.map((item) => {
    const x = xOf(item.at);
    const width = widthOf(item);
    const start = Math.min(x, right - width);
    const row = ends.findIndex((end) => start >= end);
    if (row >= 0) ends[row] = start + width + 14;
    return { ...item, x, row };
  });
}
