// What stands at the end of each line: the latest value and what it was taken on. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import type { ChartLayout, XY } from './chart-layout';
import { arrivalsCounted, costText, percentText } from './figures';

export type End = {
  readonly id: string;
  readonly at: XY;
  readonly value: string;
  readonly caption: string;
  readonly hue: string;
  readonly mark: 'dot' | 'square' | 'none';
  /** The main line of its chart. */
  readonly main: boolean;
  readonly edge?: string;
};

export function costEnds(
  cost: NonNullable<ChartLayout['cost']>,
  last: CurvePoint | undefined,
): readonly End[] {
  const heldOut = cost.heldOut.at(-1);
  const training = cost.training.at(-1);
  const hue = 'var(--cost)';
  const ends: End[] = [];
  if (last && heldOut) {
    const value = costText(last.costHeldOut);
    ends.push({ id: 'heldOut', at: heldOut, value, caption: 'test digits', hue, mark: 'dot', main: true });
  }
  if (last && last.costTraining !== null && training) {
    const value = costText(last.costTraining);
    ends.push({
      id: 'training',
      at: training,
      value,
      caption: 'in training',
      hue,
      mark: 'none',
      main: false,
    });
  }
  return ends;
}

export function accuracyEnds(
  accuracy: NonNullable<ChartLayout['accuracy']>,
  last: CurvePoint | undefined,
): readonly End[] {
  const test = accuracy.test.at(-1);
  const arrival = accuracy.arrival.at(-1);
  const ends: End[] = [];
  if (last && test) {
    ends.push({
      id: 'test',
      at: test,
      value: percentText(last.accuracyTest),
      caption: 'test digits',
      hue: 'var(--acc)',
      mark: 'square',
      main: true,
    });
  }
  if (last && last.accuracyArrival !== null && arrival) {
    ends.push({
      id: 'arrival',
      at: arrival,
      value: percentText(last.accuracyArrival),
      caption: `your ${last.arrivals > 200 ? 'last ' : ''}${arrivalsCounted(last)}`,
      hue: 'var(--room-ink)',
      edge: 'var(--room-ink)',
      mark: 'square',
      main: false,
    });
  }
  return ends;
}
