// Where the learning rate changed on the way: by a vote, by the presenter, or on its own. Pure.

import type { CurvePoint } from '@/lib/protocol/message';

export type RateChange = { readonly step: number; readonly rate: number };

/** The first report with each new rate. */
export function rateChanges(points: readonly CurvePoint[]): readonly RateChange[] {
  const changes: RateChange[] = [];
  let before = points[0]?.learningRate;
  for (const { step, learningRate } of points) {
    if (learningRate !== before) changes.push({ step, rate: learningRate });
    before = learningRate;
  }
  return changes;
}

/** What became of the cost on test digits while one learning rate was in use. */
export type RateSpan = RateChange & { readonly costFrom: number; readonly costTo: number };

export function rateSpans(points: readonly CurvePoint[]): readonly RateSpan[] {
  const spans: RateSpan[] = [];
  for (const { step, learningRate, costHeldOut } of points) {
    const last = spans.at(-1);
    if (last?.rate === learningRate) spans[spans.length - 1] = { ...last, costTo: costHeldOut };
    else {
      const costFrom = last?.costTo ?? costHeldOut;
      spans.push({ step, rate: learningRate, costFrom, costTo: costHeldOut });
    }
  }
  return spans;
}
