// The perceptron that a deck describes, and what it says in words. Pure.

import { type Block, inlineText } from '@/lib/deck/deck';
import type { WidgetParams } from '@/lib/deck/widgets';
import { biasOf, output, type Perceptron, weightedInput, weightedSum } from '@/lib/nn/perceptron';
import type { Words } from '@/lib/words/words';
import { isFigureLine } from '../../../slides/composition';

export type PerceptronForm = WidgetParams<'perceptron'>['form'];

export type GivenPerceptron = {
  readonly form: PerceptronForm;
  readonly perceptron: Perceptron;
  readonly inputs: readonly number[];
};

/** The park asks for more than 0, the threshold's form for at least the threshold, as the talk writes them. */
export const givenPerceptron = ({
  form,
  weights,
  inputs,
  threshold,
}: WidgetParams<'perceptron'>): GivenPerceptron => ({
  form,
  inputs,
  perceptron: { weights, threshold, rule: form === 'threshold' ? 'reaches' : 'exceeds' },
});

export type ParkWords = {
  readonly questions: readonly string[];
  /** Below the neuron: threshold and bias. */
  readonly tag: readonly string[];
  /** The lines of the sum. */
  readonly sum: readonly string[];
  readonly output: string;
};

/** The author's words by their places; the weights stand on the edges. What is not written is worked out. */
export function parkWords(
  own: readonly Block[],
  { perceptron, inputs }: GivenPerceptron,
  words: Words['widgets']['perceptron']['park'],
): ParkWords {
  const { threshold } = perceptron;
  const lines = own.flatMap((block) =>
    block.kind === 'paragraph' && !isFigureLine(block.children) ? [inlineText(block.children)] : [],
  );
  const isOutput = (line: string) => line.startsWith('Output');
  const tag = lines.filter((line) => !isOutput(line));
  return {
    questions: questionsIn(own),
    tag: tag.length > 0 ? tag : [words.threshold(threshold), words.bias(biasOf(threshold))],
    sum: own.flatMap((block) => (block.kind === 'code' ? block.text.split('\n') : [])),
    output: lines.find(isOutput) ?? words.output(output(inputs, perceptron)),
  };
}

/** What each input asks, as the author wrote it. */
export const questionsIn = (own: readonly Block[]): readonly string[] =>
  own.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => inlineText(item.children)) : []));

/** A term as the talk writes it: (1 * -20), and - 3 for the bias. */
export const termText = (input: number, weight: number): string => `(${input} * ${weight})`;
export const biasText = (bias: number): string => `${bias < 0 ? '-' : '+'} ${Math.abs(bias)}`;

/** The whole sum in lines, as the talk writes them for its own example. */
export function activationLines({ perceptron, inputs }: GivenPerceptron, title: string): readonly string[] {
  const bias = biasText(biasOf(perceptron.threshold));
  const sign = perceptron.rule === 'reaches' ? '>=' : '>';
  const terms = perceptron.weights.map((weight, i) => termText(inputs[i] ?? 0, weight)).join(' + ');
  const sum = weightedSum(inputs, perceptron.weights);
  return [
    title,
    `= (${terms}) ${bias} ${sign} 0?`,
    `= ${sum < 0 ? `(${sum})` : sum} ${bias} ${sign} 0`,
    `= ${weightedInput(inputs, perceptron)} ${sign} 0`,
  ];
}
