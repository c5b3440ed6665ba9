// ::backprop: errors, nudges, and what they do to the cost.

import { describe, expect, it } from 'vitest';
import { costText } from '@/app/_components/widgets/backprop/back-words';
import { type Lesson, lessonOf, mostBlamed, nudged } from '@/app/_components/widgets/backprop/lesson';
import { errorDecimals } from '@/app/_components/widgets/backprop/output-errors';
import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { gradientOf } from '@/lib/nn/explain';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';

const network = initialise([784, 16, 12, 10], 5);

const digit = { pixels: standIn(4), label: 4 };

describe('backpropagation of one digit', () => {
  const lesson = lessonOf(network, digit, 0.25);

  it('its errors are the gradient of the biases, its nudges the gradient times −η', () => {
    const { cost, gradient } = gradientOf(network, [digit]);
    expect(lesson.cost).toBeCloseTo(cost, 6);
    for (const [l, delta] of lesson.deltas.entries()) {
      for (const [j, error] of delta.entries()) expect(error).toBeCloseTo(gradient.biases[l]![j]!, 6);
    }
    lesson.nudges.weights.forEach((layer, l) => {
      layer.forEach((nudge, i) => {
        expect(Math.abs(nudge + 0.25 * gradient.weights[l]![i]!)).toBeLessThan(1e-7);
      });
    });
  });

  it('the cost after is that of the network with the nudges, and less', () => {
    const after = predict(nudged(network, lesson.nudges), digit.pixels).outputs;
    expect(lesson.costAfter).toBe(costOf('log-likelihood', Float32Array.from(after), 4));
    expect(lesson.costAfter).toBeLessThan(lesson.cost);
  });
});

it('an error too small for the decimals in use gets more of them', () => {
  expect([0.5, 0.04, 0.004, 0.0004].map((largest) => errorDecimals([largest, 0]))).toEqual([3, 3, 4, 4]);
  const costs = { cost: 0.0081, costAfter: 0.0079 } as Lesson;
  expect([costText(costs.cost, costs), costText(costs.costAfter, costs)]).toEqual(['0.00810', '0.00790']);
});

it('the incoming nudges that are drawn are those of the shown neuron with the largest error', () => {
  expect(mostBlamed([0.1, -0.4, 0.2, 0.9], 3)).toBe(1);
});
