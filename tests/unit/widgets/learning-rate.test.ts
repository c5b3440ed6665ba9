// ::learning-rate: one row per rate.

import { expect, it } from 'vitest';
import { rateChanges, rateSpans } from '@/app/_components/charts/rate-changes';
import type { CurvePoint } from '@/lib/protocol/message';

it('the chart tells each learning rate from where it came, and what the cost did meanwhile', () => {
  const points = [
    [0, 0.5, 2.4],
    [100, 0.5, 0.5],
    [200, 1.2, 0.6],
    [300, 1.2, 0.4],
    [400, 0.6, 0.3],
  ].map(([step, learningRate, costHeldOut]) => ({ step, learningRate, costHeldOut }) as CurvePoint);
  expect(rateChanges(points)).toEqual([
    { step: 200, rate: 1.2 },
    { step: 400, rate: 0.6 },
  ]);
  expect(rateSpans(points)).toEqual([
    { step: 0, rate: 0.5, costFrom: 2.4, costTo: 0.5 },
    { step: 200, rate: 1.2, costFrom: 0.5, costTo: 0.4 },
    { step: 400, rate: 0.6, costFrom: 0.4, costTo: 0.3 },
  ]);
});
