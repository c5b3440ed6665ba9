// A digit as paths.

import { expect, it } from 'vitest';
import { inkRuns } from '@/app/_components/ui/ink-runs';

it('a digit as paths has the ink of its pixels', () => {
  const pixels = Array.from({ length: 784 }, (_, i) => (i % 5 === 0 ? 255 : i % 7 === 0 ? 120 : 0));
  let ink = 0;
  for (const { opacity, path } of inkRuns(pixels))
    for (const run of path.matchAll(/h(\d+)v1/g)) ink += Number(run[1]) * opacity * 255;
  const meant = pixels.reduce<number>((sum, grey) => sum + grey, 0);
  expect(Math.abs(ink - meant) / meant).toBeLessThan(0.02);
});
