// ::perceptron: what a deck gives it, and the park.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { switched } from '@/app/_components/widgets/parts/wiring/own-perceptron';
import {
  activationLines,
  givenPerceptron,
  parkWords,
  termText,
} from '@/app/_components/widgets/parts/wiring/perceptron-params';
import { crowdFor, crowdPath } from '@/app/_components/widgets/perceptron/crowd';
import { demonstration } from '@/app/_components/widgets/perceptron/demonstration';
import { parseDeck } from '@/lib/deck/parse';
import { weightedSum } from '@/lib/nn/perceptron';
import { english } from '@/lib/words/en/english';
import { paramsOf } from '../../support/slide-live';

const park = givenPerceptron(
  paramsOf('perceptron', { form: 'park', weights: '3 1 -20', inputs: '1 0 1', threshold: '3' }),
);

describe('the park on phones', () => {
  it('works out the very lines that the deck writes for its own example', () => {
    const deck = parseDeck(readFileSync('decks/neural-networks.md', 'utf8'), 'neural-networks.md');
    if (!deck.ok) throw new Error('the deck has mistakes');
    const widget = deck.value.slides[9]?.blocks.find((block) => block.kind === 'widget');
    const code =
      widget?.kind === 'widget' ? widget.children.find((block) => block.kind === 'code') : undefined;
    expect(activationLines(park, english.widgets.perceptron.park.activation).join('\n')).toBe(
      code?.kind === 'code' ? code.text : null,
    );
  });

  it('the park: rain, warm, no lockdown makes 4 − 3 = 1', () => {
    expect(
      activationLines({ ...park, inputs: [1, 1, 0] }, english.widgets.perceptron.park.activation),
    ).toEqual(['Activation', '= ((1 * 3) + (1 * 1) + (0 * -20)) - 3 > 0?', '= 4 - 3 > 0', '= 1 > 0']);
  });

  it('a press switches one input and no other', () => {
    expect(switched([1, 0, 1], 1)).toEqual([1, 1, 1]);
    expect(switched([1, 0, 1], 0)).toEqual([0, 0, 1]);
  });
});

describe('a crowd in a strip', () => {
  it('everybody has a ball, and no crowd is larger than its strip', () => {
    for (const most of [1, 2, 13, 47, 400, 1000, 5000]) {
      const { pitch, rows } = crowdFor(most, 360, 64, 30);
      expect(rows * pitch).toBeLessThanOrEqual(64 + 1e-6);
      expect(Math.ceil(most / rows) * pitch).toBeLessThanOrEqual(360 + 1e-6);
      expect(crowdPath(most, { pitch, rows }, 0, 0).match(/z/g)).toHaveLength(most);
    }
    expect(crowdPath(0, { pitch: 10, rows: 4 }, 0, 0)).toBe('');
  });
});

describe('what a deck gives a perceptron', () => {
  it("sum, threshold and park read their numbers, with the talk's own where none are given", () => {
    const park = givenPerceptron(
      paramsOf('perceptron', { form: 'park', weights: '3 1 -20', inputs: '1 0 1', threshold: '3' }),
    );
    expect(park.perceptron).toEqual({ weights: [3, 1, -20], threshold: 3, rule: 'exceeds' });
    expect(park.inputs).toEqual([1, 0, 1]);
    expect(givenPerceptron(paramsOf('perceptron')).form).toBe('sum');
    expect(givenPerceptron(paramsOf('perceptron', { form: 'threshold' })).perceptron.rule).toBe('reaches');
    expect(termText(1, -20)).toBe('(1 * -20)');
  });

  it('works out the tag and the output where the deck does not say them', () => {
    const given = givenPerceptron(
      paramsOf('perceptron', { form: 'park', weights: '3 1 -20', inputs: '1 1 0', threshold: '3' }),
    );
    expect(parkWords([], given, english.widgets.perceptron.park)).toEqual({
      questions: [],
      tag: ['Threshold = 3', 'Bias: -3'],
      sum: [],
      output: 'Output = 1',
    });
  });

  it('changes one number at a time and comes back to what was given', () => {
    const given = { inputs: [1, 1, 0], weights: [0.6, -0.4, 0.8] };
    const settings = demonstration(given);
    const flat = (i: number) => {
      const one = settings[i % settings.length]!;
      return [...one.inputs, ...one.weights];
    };
    for (let i = 0; i < settings.length; i++)
      expect(flat(i).filter((value, place) => value !== flat(i + 1)[place])).toHaveLength(1);
    expect(settings.map(({ inputs, weights }) => weightedSum(inputs, weights))).toEqual([
      0.2, 1, -0.2, 0.6, -0.2, 1,
    ]);
  });
});
