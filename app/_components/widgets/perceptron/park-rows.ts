// The rows of the park's walk: a term each, the bias last. Pure.

import { biasOf, walk } from '@/lib/nn/perceptron';
import { biasText, type GivenPerceptron, termText } from '../parts/wiring/perceptron-params';
import type { WalkRow } from './walk-layout';

export function parkRows({ perceptron, inputs }: GivenPerceptron): readonly WalkRow[] {
  const bias = biasOf(perceptron.threshold);
  const terms = perceptron.weights.map((weight, i) => (inputs[i] ?? 0) * weight);
  return walk([...terms, bias]).map((stride, i) => {
    const weight = perceptron.weights[i];
    return weight === undefined
      ? { ...stride, label: biasText(bias), weight: bias }
      : { ...stride, label: termText(inputs[i] ?? 0, weight), weight };
  });
}
