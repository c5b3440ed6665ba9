// What all drawings share: measures, signs, easing, ink.

import { describe, expect, it } from 'vitest';
import { bezier } from '@/app/_components/widgets/parts/draw/bezier';
import { edgeWidth, rimToRim, spread, stageWidths } from '@/app/_components/widgets/parts/draw/geometry';
import { lines } from '@/app/_components/widgets/parts/draw/graph-paper';
import { dashOf, hueOf, hueOnInk } from '@/app/_components/widgets/parts/draw/hues';
import { fixed, plain, signed, signedFixed } from '@/app/_components/widgets/parts/draw/number-text';
import { barRows, paintWeights, weightStrengths } from '@/app/_components/widgets/parts/draw/weight-ink';

describe('measures', () => {
  it('an edge goes from rim to rim', () => {
    expect(rimToRim({ x: 0, y: 0, r: 10 }, { x: 100, y: 0, r: 30 })).toEqual({
      from: { x: 10, y: 0 },
      to: { x: 70, y: 0 },
    });
  });

  it('the weights of slide 10: 3 is 6.6 px, −20 is 30 px, and 0.3 is still seen', () => {
    expect(edgeWidth(3, stageWidths)).toBeCloseTo(6.6);
    expect(edgeWidth(-20, stageWidths)).toBe(30);
    expect(edgeWidth(0.3, stageWidths)).toBe(5);
  });

  it('a column of one is in the middle', () => {
    expect(spread(3, 0, 10)).toEqual([0, 5, 10]);
    expect(spread(1, 0, 10)).toEqual([5]);
  });

  it('every seventh line of squared paper is heavy, counted from the origin', () => {
    expect(lines(0, 36 * 8, 36, 36, true)).toEqual([36, 36 * 8]);
    expect(lines(0, 36 * 8, 36, 36, false)).toHaveLength(7);
  });
});

describe('signs', () => {
  it('minus has its own hue and its dashes, plus neither', () => {
    expect([hueOf(3), dashOf(3)]).toEqual(['var(--pos)', undefined]);
    expect([hueOf(-3), dashOf(-3)]).toEqual(['var(--neg)', '16 10']);
    expect(dashOf(-3, 0.5)).toBe('8 5');
  });

  it('words on ink turn over above 0.55 in the light and above 0.42 in the dark', () => {
    expect([0, 0.42, 0.43, 0.55, 0.56, 1].map(hueOnInk)).toEqual([
      'var(--ink)',
      'var(--ink)',
      'var(--label-between)',
      'var(--label-between)',
      'var(--on-ink)',
      'var(--on-ink)',
    ]);
  });

  it('numbers have a true minus, and never −0', () => {
    expect([plain(-20), plain(0.1 + 0.2), plain(-0.001)]).toEqual(['−20', '0.3', '0']);
    expect([signed(0.41), signed(-3), signed(0)]).toEqual(['+0.41', '−3', '0']);
    expect([fixed(0.5), signedFixed(0.0021), signedFixed(-0.0013)]).toEqual(['0.50', '+0.0021', '−0.0013']);
  });
});

describe('easing', () => {
  it('begins at 0, ends at 1, and a nudge overshoots once', () => {
    const nudge = bezier(0.2, 1.35, 0.4, 1);
    expect([nudge(0), nudge(1), nudge(-1), nudge(2)]).toEqual([0, 1, 0, 1]);
    const most = Math.max(...Array.from({ length: 100 }, (_, i) => nudge(i / 100)));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(1.15);
    expect(bezier(0.45, 0, 0.55, 1)(0.5)).toBeCloseTo(0.5, 5);
  });
});

describe('weights as ink', () => {
  it('strength is the share of the 97th percentile, with its sign', () => {
    const weights = Float32Array.from({ length: 101 }, (_, i) => (i - 100) / 100);
    const strengths = weightStrengths(weights);
    expect(strengths[0]).toBe(-1);
    expect(strengths[100]).toBe(0);
    expect(strengths[50]).toBeCloseTo(-0.5 / 0.97, 5);
    expect([...weightStrengths([0, 0])]).toEqual([0, 0]);
  });

  it('a plus fills its cell, a minus is a bar over half of it, and under 3 px hue stands alone', () => {
    expect(barRows(4)).toEqual({ from: 1, rows: 2 });
    expect(barRows(2)).toEqual({ from: 0, rows: 2 });
    const image = new Uint8ClampedArray(2 * 4 * (2 * 4) * 4);
    paintWeights(
      [1, -1, 0.01, 0],
      2,
      4,
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      image,
    );
    const at = (x: number, y: number) => [...image.slice((y * 8 + x) * 4, (y * 8 + x) * 4 + 4)];
    expect(at(0, 0)).toEqual([1, 2, 3, 255]);
    expect(at(3, 3)).toEqual([1, 2, 3, 255]);
    expect(at(4, 0)).toEqual([0, 0, 0, 0]);
    expect(at(4, 1)).toEqual([4, 5, 6, 255]);
    expect(at(7, 2)).toEqual([4, 5, 6, 255]);
    expect(at(4, 3)).toEqual([0, 0, 0, 0]);
    expect(at(0, 4)).toEqual([0, 0, 0, 0]);
  });
});
