import { describe, expect, it } from 'vitest';
import { softmax } from '@/lib/nn/activation';
import { exp, ln } from '@/lib/nn/exact';

describe('our exp and ln', () => {
  it('exp agrees with the engine to 2e-7 of its value', () => {
    for (let x = -86; x <= 86; x += 0.0137) {
      const held = Math.fround(x);
      expect(Math.abs(exp(held) / Math.exp(held) - 1)).toBeLessThan(2e-7);
    }
  });

  it('exp stays finite and positive outside its range', () => {
    expect(exp(1e9)).toBeLessThan(2 ** 127);
    expect(exp(-1e9)).toBeGreaterThan(0);
  });

  it('ln agrees with the engine to 1e-14', () => {
    for (let x = 2 ** -120; x < 2 ** 120; x *= 1.37)
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-13);
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('softmax adds up to 1 and does not overflow', () => {
    const outputs = softmax(Float32Array.of(1000, 999, -1000));
    expect(outputs[0]).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
    expect(outputs.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
  });
});
