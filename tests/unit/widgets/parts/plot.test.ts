// An activation function that a finger drags along.

import { describe, expect, it } from 'vitest';
import { plotX } from '@/app/_components/widgets/parts/plot/activation-plot';
import { handPlot, zAt } from '@/app/_components/widgets/parts/plot/own-activation';

describe('dragging z', () => {
  it('the ball stands under the finger, from −6 to 6 in tenths', () => {
    for (const z of [-6, -1.3, 0, 0.1, 6]) expect(zAt(plotX(handPlot, z) / 336)).toBe(z);
    expect(zAt(0)).toBe(-6);
    expect(zAt(1)).toBe(6);
    expect(Object.is(zAt(0.5), 0)).toBe(true);
  });
});
