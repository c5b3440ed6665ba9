// Drawings in the hand: what a finger means, and the park's lines for one's own inputs.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phoneDrawings } from '@/app/_components/phone/phone-drawings';
import { drawingsAfter } from '@/app/_components/slides/drawings';
import { handNeuron, handNeuronBox } from '@/app/_components/widgets/neuron/hand-neuron';
import { plotX } from '@/app/_components/widgets/parts/plot/activation-plot';
import { handPlot, zAt } from '@/app/_components/widgets/parts/plot/own-activation';
import { switched } from '@/app/_components/widgets/parts/wiring/own-perceptron';
import { activationLines, givenPerceptron } from '@/app/_components/widgets/parts/wiring/perceptron-params';
import { parseDeck } from '@/lib/deck/parse';
import { english } from '@/lib/words/en/english';
import { paramsOf } from '../support/slide-live';

const park = givenPerceptron(
  paramsOf('perceptron', { form: 'park', weights: '3 1 -20', inputs: '1 0 1', threshold: '3' }),
);

describe('the park in the hand', () => {
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

describe('dragging z', () => {
  it('the ball stands under the finger, from −6 to 6 in tenths', () => {
    for (const z of [-6, -1.3, 0, 0.1, 6]) expect(zAt(plotX(handPlot, z) / 336)).toBe(z);
    expect(zAt(0)).toBe(-6);
    expect(zAt(1)).toBe(6);
    expect(Object.is(zAt(0.5), 0)).toBe(true);
  });
});

describe('drawings for phones', () => {
  it('the next two are loaded in advance, in the order of the talk', () => {
    expect(drawingsAfter(phoneDrawings, null)).toEqual(['neuron', 'perceptron']);
    expect(drawingsAfter(phoneDrawings, 'neuron')).toEqual(['perceptron', 'step-function']);
    expect(drawingsAfter(phoneDrawings, 'charts')).toEqual([]);
  });

  it('the neuron keeps within its upright sheet', () => {
    for (const { grown } of [...handNeuron.dendrites, ...handNeuron.axon])
      for (const { x, y } of grown.points) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(handNeuronBox.length);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(handNeuronBox.width);
      }
  });
});
