// The attributes of ::perceptron. Each form has its own numbers; once they are read, none is missing.

import { z } from 'zod';
import { id, number, numbers, oneOf, together, wholes } from '../../fields';
import { exampleInputs, exampleWeights } from '../example-perceptron';

/** A form that does not name its threshold. The sum has none: its neuron fires above 0. */
const usualThreshold = { sum: 0, threshold: 0.5, park: 3 } as const;

export const perceptron = z
  .object({
    form: oneOf('sum', 'threshold', 'park').default('sum'),
    weights: numbers(-100, 100, 3).default([...exampleWeights]),
    inputs: wholes(0, 1, [1, 3]).optional(),
    threshold: number(-100, 100).optional(),
    activity: id.optional(),
  })
  .superRefine(
    together({
      inputs: ({ inputs, weights }) =>
        inputs && inputs.length !== weights.length
          ? { code: 'asMany', as: 'weights', count: weights.length }
          : null,
      threshold: ({ form, threshold }) =>
        form === 'sum' && threshold !== undefined ? { code: 'noneWith', given: 'form=sum' } : null,
      activity: ({ form, activity }) =>
        form !== 'park' && activity !== undefined ? { code: 'noneBut', given: ['form=park'] } : null,
    }),
  )
  .transform(({ form, weights, inputs, threshold, activity }) => ({
    form,
    weights,
    inputs: inputs ?? exampleInputs.slice(0, weights.length),
    threshold: threshold ?? usualThreshold[form],
    ...(activity !== undefined && { activity }),
  }));
