// ::sigmoid: the curve, its formula and its wandering point.

import katex from 'katex';
import { expect, it } from 'vitest';
import { heightOf, plotX, plotY } from '@/app/_components/widgets/parts/plot/activation-plot';
import { stagePlot } from '@/app/_components/widgets/parts/plot/stage-plot';
import { sigmoidFormula } from '@/app/_components/widgets/sigmoid/sigmoid-formula';
import { resting, wander } from '@/app/_components/widgets/sigmoid/wander';
import { sigmoid } from '@/lib/nn/activation';

it('σ(0) = 0.5, half-way up the axis', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(heightOf('sigmoid', 0)).toBe(0.5);
  expect(plotY(stagePlot, 0.5)).toBe((plotY(stagePlot, 0) + plotY(stagePlot, 1)) / 2);
  expect(plotX(stagePlot, 0)).toBe(26 * 36);
});

it('the formula is what KaTeX makes of its TeX', () => {
  expect(sigmoidFormula.html).toBe(
    katex.renderToString(sigmoidFormula.tex, { output: 'html', displayMode: true }),
  );
});

it('a point that wanders begins where it rests and never leaves −6 … 6', () => {
  expect(wander(0)).toBeCloseTo(resting, 9);
  for (let t = 0; t < 30_000; t += 37) {
    expect(Math.abs(wander(t))).toBeLessThanOrEqual(6);
    expect(Math.abs(wander(t + 37) - wander(t))).toBeLessThan(0.1);
  }
});
