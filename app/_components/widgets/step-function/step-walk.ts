// A point that walks along z because one weight changes, up to the edge, where a hair more flips the output. Pure.

import { exampleWeights } from '@/lib/deck/example-perceptron';
import { firesWithBias, weightedInput } from '@/lib/nn/perceptron';

/** The talk's own neuron with x1 and x2 on; its bias is −0.5, so z = w1 − 0.9. */
const inputs = [1, 1, 0];
const threshold = 0.5;

export type StepMoment = { readonly weight: number; readonly z: number; readonly output: 0 | 1 };

export function momentAt(weight: number): StepMoment {
  const weights = [weight, ...exampleWeights.slice(1)];
  const z = weightedInput(inputs, { weights, threshold, rule: 'exceeds' });
  return { weight, z, output: firesWithBias(z, 0, 'exceeds') ? 1 : 0 };
}

/** Just before the edge and just behind it: a hair is 0.02. */
export const edge = { before: 0.89, behind: 0.91 };
const start = -4.6;

/** Shares of the time: the long walk, a rest, the hair. */
const walking = 0.62;
const resting = 0.86;

/** The weight at a share of the walk's time. */
export function weightAt(share: number, ease: (time: number) => number): number {
  if (share < walking) return rounded(start + (edge.before - start) * ease(share / walking));
  return share < resting ? edge.before : edge.behind;
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
