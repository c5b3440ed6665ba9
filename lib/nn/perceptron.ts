// One perceptron, step by step: its sum, the walk that adds it up, and the two forms of its rule. Decimals are as people
// write them, so 0.6 − 0.4 is 0.2 here.

/** Whether a perceptron whose sum is exactly 0 fires: in the talk's threshold form it does, in the park's (`> 0`) it does not. */
export type Rule = 'reaches' | 'exceeds';

export type Perceptron = {
  readonly weights: readonly number[];
  readonly threshold: number;
  readonly rule: Rule;
};

/** Nine decimals: finer than any deck writes, coarser than what binary fractions leave over. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;

/** x1 · w1 + x2 · w2 + … */
export const weightedSum = (inputs: readonly number[], weights: readonly number[]): number =>
  tidy(weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), 0));

/** The threshold moved to the other side of the inequality. */
export const biasOf = (threshold: number): number => tidy(-threshold);

/** sum ≥ threshold, or sum > threshold. */
export function firesAtThreshold(sum: number, threshold: number, rule: Rule): boolean {
  return rule === 'reaches' ? tidy(sum) >= tidy(threshold) : tidy(sum) > tidy(threshold);
}

/** sum + bias ≥ 0, or > 0: the same rule, written with the bias. */
export function firesWithBias(sum: number, bias: number, rule: Rule): boolean {
  const z = tidy(sum + bias);
  return rule === 'reaches' ? z >= 0 : z > 0;
}

/** z: the sum plus the bias. */
export const weightedInput = (inputs: readonly number[], { weights, threshold }: Perceptron): number =>
  tidy(weightedSum(inputs, weights) + biasOf(threshold));

export const output = (inputs: readonly number[], perceptron: Perceptron): 0 | 1 =>
  firesWithBias(weightedSum(inputs, perceptron.weights), biasOf(perceptron.threshold), perceptron.rule)
    ? 1
    : 0;

/** One term of the sum as a step along the number line: it starts where the last one ended. */
export type Stride = { readonly from: number; readonly to: number };

/** One stride per term, the bias last where there is one. */
export function walk(terms: readonly number[]): readonly Stride[] {
  let at = 0;
  return terms.map((term) => {
    const from = at;
    at = tidy(at + term);
    return { from, to: at };
  });
}

/** One of the 2ⁿ settings of n inputs of 0 or 1. */
export type Case = {
  readonly inputs: readonly number[];
  /** Bit i is input i: its place in the tally of switches. */
  readonly corner: number;
  readonly z: number;
  readonly output: 0 | 1;
};

/** All settings, the largest z first. */
export function cases(perceptron: Perceptron): readonly Case[] {
  const count = perceptron.weights.length;
  return Array.from({ length: 2 ** count }, (_, corner) => {
    const inputs = Array.from({ length: count }, (_, i) => (corner >> i) & 1);
    return { inputs, corner, z: weightedInput(inputs, perceptron), output: output(inputs, perceptron) };
  }).sort((a, b) => b.z - a.z || a.corner - b.corner);
}
