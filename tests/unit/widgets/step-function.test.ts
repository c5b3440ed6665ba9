// ::step-function: the step, and the walk that ends behind its edge.

import { expect, it } from 'vitest';
import { heightOf } from '@/app/_components/widgets/parts/plot/activation-plot';
import { edge, momentAt, weightAt } from '@/app/_components/widgets/step-function/step-walk';

it('the step is 0 up to and at 0, and 1 above', () => {
  expect([-1, 0, 0.01, 6].map((z) => heightOf('step', z))).toEqual([0, 0, 1, 1]);
});

it('0.89 − 0.4 − 0.5 = −0.01 gives 0, and a hair more, 0.91, gives 1', () => {
  expect(momentAt(edge.before)).toEqual({ weight: 0.89, z: -0.01, output: 0 });
  expect(momentAt(edge.behind)).toEqual({ weight: 0.91, z: 0.01, output: 1 });
});

it('the walk ends behind the edge, and flips only at its last hair', () => {
  const even = (time: number) => time;
  const outputs = Array.from({ length: 101 }, (_, i) => momentAt(weightAt(i / 100, even)).output);
  expect(outputs[0]).toBe(0);
  expect(outputs[100]).toBe(1);
  expect(outputs.filter((output, i) => i > 0 && output !== outputs[i - 1])).toHaveLength(1);
});
