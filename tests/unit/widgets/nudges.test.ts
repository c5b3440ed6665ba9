// ::nudges: names and decimals.

import { expect, it } from 'vitest';
import { nudgeDecimals, nudgeName } from '@/app/_components/widgets/nudges/nudge-name';
import { english } from '@/lib/words/en/english';

it('a nudge is named by row and column, layer and neuron', () => {
  const sizes = [784, 16, 16, 10];
  expect(nudgeName({ layer: 0, from: 14 * 28 + 9, to: 12 }, sizes, english.widgets.nudges)).toBe(
    'pixel (14,9) to hidden 12',
  );
  expect(nudgeName({ layer: 1, from: 3, to: 5 }, sizes, english.widgets.nudges)).toBe(
    'hidden 3 to second hidden 5',
  );
  expect(nudgeName({ layer: 2, from: 6, to: 3 }, sizes, english.widgets.nudges)).toBe(
    'second hidden 6 to output 3',
  );
  expect(nudgeName({ layer: 2, from: null, to: 9 }, sizes, english.widgets.nudges)).toBe('bias of output 9');
});

it('nudges have four decimals, and more where they are smaller than that can tell', () => {
  expect([0.04, 0.0021, 0.00013, 0.0000042, 0].map(nudgeDecimals)).toEqual([4, 4, 5, 7, 4]);
});
