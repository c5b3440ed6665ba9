// ::gauge: the cost of some digits.

import { expect, it } from 'vitest';
import { roomCost } from '@/app/_components/widgets/gauge/room-cost';
import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';

const network = initialise([784, 16, 12, 10], 5);

const digit = { pixels: standIn(4), label: 4 };

it("the room's cost is the mean over its digits, by the cost that slides explain and by the one that training lowers", () => {
  const digits = [digit, { pixels: standIn(7), label: 7 }];
  const said = digits.map(({ pixels }) => Float32Array.from(predict(network, pixels).outputs));
  const mean = (cost: 'quadratic' | 'log-likelihood') =>
    (costOf(cost, said[0]!, 4) + costOf(cost, said[1]!, 7)) / 2;
  const cost = roomCost(network, digits, 'quadratic');
  expect(cost.told).toBeCloseTo(mean('quadratic'), 12);
  expect(cost.trained).toBeCloseTo(mean('log-likelihood'), 12);
  expect(cost.count).toBe(2);
  const chosen = initialise([784, 16, 12, 10], 5, { hidden: 'relu', cost: 'cross-entropy' });
  expect(roomCost(chosen, digits, 'cross-entropy').trained).toBeNull();
});
