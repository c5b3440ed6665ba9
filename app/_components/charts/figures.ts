// The charts' numbers as text: on the axes, at the lines' ends, and in one sentence for those who don't see them. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import type { ShownMark } from '@/lib/session/view-types';

export const costText = (cost: number): string => (cost < 10 ? cost.toFixed(3) : cost.toPrecision(3));
export const percentText = (share: number): string => (share * 100).toFixed(1);

/** 12,400 in full; from a hundred thousand on short: 120K, 3.5M. */
export const bigCount = (count: number): string =>
  count < 100_000
    ? count.toLocaleString('en')
    : count.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 });

/** How many of the room's digits the accuracy on arrival was taken on: the newest 200 at most. */
export const arrivalsCounted = (point: CurvePoint): number => Math.min(200, point.arrivals);

export function summary(points: readonly CurvePoint[], marks: readonly ShownMark[]): string {
  const last = points.at(-1);
  if (!last || points.length < 2)
    return 'Cost and accuracy of the network. No training yet: all weights are random.';
  const sentences = [
    `After ${last.step.toLocaleString('en')} mini-batches the cost is ${costText(last.costHeldOut)} on test digits` +
      (last.costTraining === null ? '.' : ` and ${costText(last.costTraining)} in training.`),
    `The network reads ${percentText(last.accuracyTest)} percent of the test digits right` +
      (last.accuracyArrival === null
        ? '.'
        : `, and read ${percentText(last.accuracyArrival)} percent of the room's newest ${arrivalsCounted(last)} on arrival.`),
  ];
  if (last.joined > 0) {
    const times = marks.length === 1 ? 'once' : `${marks.length} times`;
    sentences.push(`${last.joined.toLocaleString('en')} digits of the room have joined, ${times}.`);
  }
  return sentences.join(' ');
}
