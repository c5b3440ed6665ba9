// The clock of the review as pixels.

import { expect, it } from 'vitest';
import { left, right, timeScale, widths } from '@/app/_components/review/course/time-scale';

it.each(Object.values(widths))(
  'the clock fills a drawing of %i px between its names and its last values',
  (width) => {
    const x = timeScale({ from: 60_000, to: 180_000 }, width);
    expect([x(60_000), x(120_000), x(180_000)]).toEqual([left, (left + width - right) / 2, width - right]);
    expect(x.end).toBe(width - right);
  },
);
