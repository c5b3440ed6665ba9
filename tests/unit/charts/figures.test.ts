import { describe, expect, it } from 'vitest';
import { costText } from '@/app/_components/charts/figures';
import { describeCurves } from '@/app/_components/charts/summary';
import type { CurvePoint } from '@/lib/protocol/message';
import { english } from '@/lib/words/en/english';

const words = english.charts;

const point = (step: number, at: number, more: Partial<CurvePoint> = {}): CurvePoint => ({
  step,
  at,
  epoch: 0,
  costTraining: 0.5,
  costHeldOut: 0.6,
  accuracyTest: 0.8,
  joined: 0,
  learningRate: 0.5,
  easedRate: 0.5,
  ...more,
});

describe('figures as text', () => {
  it('costs have three places, large ones three digits; large counts are short', () => {
    expect(costText(0.08687)).toBe('0.087');
    expect(costText(123.4)).toBe('123');
    expect(words.big(12_400)).toBe('12,400');
    expect(words.big(3_460_000)).toBe('3.5M');
  });

  it('one sentence says what the charts show now', () => {
    expect(describeCurves([], [], [], words)).toContain('No training yet');
    const last = point(2_600, 9, { joined: 120, accuracyTest: 0.891 });
    const readings = [
      { step: 0, count: 50, right: 4 },
      { step: 40, count: 50, right: 46 },
    ];
    const said = describeCurves([point(0, 0), last], [{ step: 9, count: 120, digit: 'a' }], readings, words);
    expect(said).toContain('After 2,600 mini-batches the cost is 0.600 on test digits');
    expect(said).toContain('89.1 percent');
    expect(said).toContain("Before training it read 4 of the room's 50 digits right: 8.0 percent.");
    expect(said).toContain(
      'Since then it read 46 of 50 right on arrival: 92.0 percent, with 95 percent certainty between 81 and 97.',
    );
    expect(said).toContain('120 digits of the room have joined, once.');
  });
});
