import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/nn/evaluate';
import { feedforward, ink, predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import { toyDigits } from '../../support/toy-digits';

describe('reading digits', () => {
  const network = initialise([784, 30, 10], 3);
  const digits = toyDigits(50, 4);

  it('full ink is exactly 1, no ink exactly 0', () => {
    expect([...ink(Uint8Array.of(0, 255))]).toEqual([0, 1]);
  });

  it('a prediction is the largest of ten outputs that add up to 1', () => {
    const { digit, outputs } = predict(network, digits.pixels.subarray(0, 784));
    expect(outputs).toHaveLength(10);
    expect(outputs.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
    expect(outputs[digit]).toBe(Math.max(...outputs));
  });

  it('a layer follows the formula: each output comes from all inputs, the silent ones too', () => {
    const input = ink(digits.pixels.subarray(0, 784));
    const hidden = feedforward(network, input)[1]!;
    hidden.forEach((activation, j) => {
      let z = network.biases[0]![j]!;
      input.forEach((x, p) => {
        z += x * network.weights[0]![p * 30 + j]!;
      });
      expect(activation).toBeCloseTo(1 / (1 + Math.exp(-z)), 5);
    });
  });

  it('an evaluation counts the predictions, and its parts add up to the whole', () => {
    const whole = evaluate(network, digits, 0, 50);
    const parts = [evaluate(network, digits, 0, 20), evaluate(network, digits, 20, 30)];
    expect(whole.confusion.reduce((a, b) => a + b)).toBe(50);
    expect(parts[0]!.confusion.map((n, i) => n + parts[1]!.confusion[i]!)).toEqual(whole.confusion);
    expect(0.4 * parts[0]!.cost + 0.6 * parts[1]!.cost).toBeCloseTo(whole.cost, 9);
    let right = 0;
    for (let i = 0; i < 50; i++) {
      if (predict(network, digits.pixels.subarray(i * 784, i * 784 + 784)).digit === digits.labels[i])
        right++;
    }
    expect(whole.accuracy).toBe(right / 50);
  });
});
