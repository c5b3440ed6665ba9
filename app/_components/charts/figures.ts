// The charts' numbers as text: on the axes, at the lines' ends, and in one sentence for those who don't see them. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import { arrivalWindow, wilson } from '@/lib/session/arrival';
import type { ShownMark } from '@/lib/session/view-types';

export const costText = (cost: number): string => (cost < 10 ? cost.toFixed(3) : cost.toPrecision(3));
export const percentText = (share: number): string => (share * 100).toFixed(1);

/** 12,400 in full; from a hundred thousand on short: 120K, 3.5M. */
export const bigCount = (count: number): string =>
  count < 100_000
    ? count.toLocaleString('en')
    : count.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 });

type Arrival = Pick<CurvePoint, 'accuracyArrival' | 'arrivals'>;

/** How many of the room's digits the accuracy on arrival was taken on. */
export const arrivalsCounted = ({ arrivals }: Arrival): number => Math.min(arrivalWindow, arrivals);

/** Where the accuracy on arrival lies with 95 % certainty; null before the first drawing. */
export function arrivalRange(point: Arrival): readonly [low: number, high: number] | null {
  if (point.accuracyArrival === null) return null;
  const n = arrivalsCounted(point);
  return wilson(Math.round(point.accuracyArrival * n), n);
}

/** "90–97": whole percents, the range not made smaller by rounding. */
export const rangeText = ([low, high]: readonly [number, number]): string =>
  `${Math.floor(low * 100)}–${Math.ceil(high * 100)}`;

export function summary(points: readonly CurvePoint[], marks: readonly ShownMark[]): string {
  const last = points.at(-1);
  if (!last || points.length < 2)
    return 'Cost and accuracy of the network. No training yet: all weights are random.';
  const range = arrivalRange(last);
  const sentences = [
    `After ${last.step.toLocaleString('en')} mini-batches the cost is ${costText(last.costHeldOut)} on test digits` +
      (last.costTraining === null ? '.' : ` and ${costText(last.costTraining)} in training.`),
    `The network reads ${percentText(last.accuracyTest)} percent of the test digits right` +
      (last.accuracyArrival === null || range === null
        ? '.'
        : `, and read ${percentText(last.accuracyArrival)} percent of the room's newest ${arrivalsCounted(last)} on arrival: with 95 percent certainty ${rangeText(range)}.`),
  ];
  if (last.joined > 0) {
    const times = marks.length === 1 ? 'once' : `${marks.length} times`;
    sentences.push(`${last.joined.toLocaleString('en')} digits of the room have joined, ${times}.`);
  }
  return sentences.join(' ');
}
