// @vitest-environment jsdom
// The numbers on the drawings are the network's own: read from the drawings, compared with lib/nn.

import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Backprop from '@/app/_components/widgets/backprop/stage';
import CostFormula from '@/app/_components/widgets/cost-formula/stage';
import CostTable from '@/app/_components/widgets/cost-table/stage';
import ForwardPass from '@/app/_components/widgets/forward-pass/stage';
import Gauge from '@/app/_components/widgets/gauge/stage';
import { testDigits } from '@/app/_components/widgets/gauge/test-digits';
import Gradient from '@/app/_components/widgets/gradient/stage';
import Initialise from '@/app/_components/widgets/initialise/stage';
import LearningRate from '@/app/_components/widgets/learning-rate/stage';
import Nudges from '@/app/_components/widgets/nudges/stage';
import { densities } from '@/app/_components/widgets/parts/pass/densities';
import Perceptron from '@/app/_components/widgets/perceptron/stage';
import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { forwardPass, gradientOf } from '@/lib/nn/explain';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import { createLearner } from '@/lib/nn/live';
import { english } from '@/lib/words/en/english';
import { widgetProps } from '../../support/slide-live';
import { type StillPage, stillPage } from '../../support/still-page';
import { toyDigits } from '../../support/toy-digits';

const { costFormula } = english.widgets;
const network = initialise([784, 30, 10], 2016);
const digit = { pixels: standIn(3), label: 3 };
const { digit: read, outputs } = predict(network, digit.pixels);
const two = outputs.map((output) => output.toFixed(2));

let page: StillPage;
beforeEach(() => {
  page = stillPage();
});
afterEach(() => page.close());

describe('a drawing of the session’s network', () => {
  it('19: the forward pass ends in the network’s ten outputs and shows its answer', async () => {
    await page.show(createElement(ForwardPass, widgetProps('forward-pass', { network, step: 3 })));
    expect(page.texts().filter((text) => /^\d\.\d\d$/.test(text))).toEqual(two);
    expect(page.texts()).toContain(`Not trained yet: it says ${read}`);
    expect(page.says().join()).toContain(`says ${read}, with ${two[read]}`);
  });

  it('19: counts what is not shown: all 784 inputs, wherever the part is that is', async () => {
    await page.show(createElement(ForwardPass, widgetProps('forward-pass', { network, step: 3 })));
    const [above = 0, below = 0] = page
      .texts()
      .flatMap((text) => /^(\d+) (?:above|below)$/.exec(text)?.[1] ?? [])
      .map(Number);
    expect(above + 18 + below).toBe(784);
    expect(page.texts()).toContain('784 inputs, 18 shown');
  });

  it('19: another shape says how many of its hidden neurons are shown', async () => {
    const wide = initialise([784, 100, 10], 1);
    await page.show(createElement(ForwardPass, widgetProps('forward-pass', { network: wide, step: 3 })));
    expect(page.texts()).toContain('100 hidden, 30 shown');
  });

  it('20: the seed, and the outputs before any training', async () => {
    await page.show(createElement(Initialise, widgetProps('initialise', { network, step: 1 })));
    expect(page.texts()).toContain('2016');
    expect(page.texts().filter((text) => /^\d\.\d\d$/.test(text))).toEqual(two);
    expect(page.texts()).toContain(`Before any training it says ${read}`);
  });

  it('23: the real table has the outputs, what they are off, and half the sum of the squares', async () => {
    const six = predict(network, standIn(6)).outputs;
    const attributes = { digit: '6', desired: '0 0 0 0 0 0 1 0 0 0 0', live: '' };
    await page.show(createElement(CostTable, widgetProps('cost-table', { network, attributes, step: 1 })));
    const cost = costOf('quadratic', Float32Array.from(six), 6);
    const numbers = page.texts().filter((text) => /^\d\.\d\d$/.test(text));
    const rows = six.flatMap((output, k) => [output, Math.abs(output - (k === 6 ? 1 : 0))]);
    expect(numbers).toEqual([...rows, cost].map((number) => number.toFixed(2)));
  });

  it('25: the gauge shows the quadratic cost on the drawings that are there', async () => {
    await page.show(createElement(Gauge, widgetProps('gauge', { network })));
    const costs = Array.from({ length: 10 }, (_, label) =>
      costOf('quadratic', Float32Array.from(predict(network, standIn(label)).outputs), label),
    );
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / 10;
    expect(page.says()[0]).toContain(`cost is ${mean.toFixed(2)} on ten test digits`);
  });

  it('25: under the words are the drawings of the cost, and how many of them are read right', async () => {
    await page.show(createElement(Gauge, widgetProps('gauge', { network, beneath: 420 })));
    const right = Array.from({ length: 10 }, (_, label) => predict(network, standIn(label)).digit === label);
    const read = right.filter(Boolean).length;
    expect(page.says()[0]).toBe(`10 digits of the test set, ${read} of them read right.`);
    expect(page.element.querySelectorAll('rect[fill="var(--acc)"]')).toHaveLength(read);
  });

  it('8: the sum is written out under the words, one line per term', async () => {
    const attributes = { form: 'sum', weights: '0.6 -0.4 0.8', inputs: '1 1 0' };
    await page.show(
      createElement(Perceptron, widgetProps('perceptron', { network, attributes, beneath: 330 })),
    );
    expect(page.says()[0]).toBe('Written out, the sum is 0.2: the output is 1.');
    const written = page.texts().slice(0, page.texts().indexOf('so output 1') + 1);
    expect(written.join(' ')).toBe('1 * 0.6 0.6 + 1 * −0.4 −0.4 + 0 * 0.8 0.0 0.2 more than 0 so output 1');
  });

  it('36: the errors at the outputs, the cost, and the cost after the nudges', async () => {
    await page.show(createElement(Backprop, widgetProps('backprop', { network, step: 3 })));
    const { cost, gradient } = gradientOf(network, [digit]);
    const errors = [...gradient.biases[1]!].map((error) => {
      const text = Math.abs(error).toFixed(3);
      return text === '0.000' ? text : `${error > 0 ? '+' : '−'}${text}`;
    });
    expect(page.texts().filter((text) => /^[+−]?\d\.\d{3}$/.test(text))).toEqual(errors);
    expect(page.texts()).toContain(`C = ${cost.toFixed(3)}`);
    const after = {
      ...network,
      weights: network.weights.map((layer, l) => layer.map((w, i) => w - 0.5 * gradient.weights[l]![i]!)),
      biases: network.biases.map((layer, l) => layer.map((b, i) => b - 0.5 * gradient.biases[l]![i]!)),
    };
    const then = costOf('log-likelihood', Float32Array.from(predict(after, digit.pixels).outputs), 3);
    expect(page.texts()).toContain(`C = ${then.toFixed(3)}`);
    expect(then).toBeLessThan(cost);
  });
});

describe('a network that the deck chose', () => {
  const chosen = initialise([784, 30, 10], 2016, { hidden: 'relu', cost: 'cross-entropy' });
  const own = (told?: 'cross-entropy') => ({ network: chosen, ...(told && { told }) });

  it.each([
    ['cross-entropy', costFormula.spoken['cross-entropy']],
    [undefined, costFormula.spoken.quadratic],
  ] as const)('24: has its own cost’s formula: %s', async (told, spoken) => {
    await page.show(
      createElement(CostFormula, widgetProps('cost-formula', { ...own(told), step: 1, builds: 1 })),
    );
    expect(page.element.querySelector('[role=math]')!.getAttribute('aria-label')).toBe(spoken);
  });

  it('23, 25: costs what that cost says', async () => {
    const costs = testDigits.map(({ label, pixels }) =>
      costOf('cross-entropy', Float32Array.from(predict(chosen, pixels).outputs), label),
    );
    const mean = costs.reduce((a, b) => a + b) / costs.length;
    await page.show(createElement(Gauge, widgetProps('gauge', own('cross-entropy'))));
    expect(page.texts()).toContain(mean.toFixed(2));
    expect(page.texts()).toContain(english.widgets.gauge.training.thisCost[0]);
    const six = predict(chosen, standIn(6)).outputs;
    const attributes = { digit: '6', desired: '0 0 0 0 0 0 1 0 0 0 0', live: '' };
    const props = widgetProps('cost-table', { ...own('cross-entropy'), attributes, step: 1 });
    await page.show(createElement(CostTable, props));
    expect(page.texts()).toContain(costOf('cross-entropy', Float32Array.from(six), 6).toFixed(2));
  });

  it('draws ReLU neurons no darker than full ink, the most active one in full ink', () => {
    const { activations } = forwardPass(chosen, digit.pixels);
    const dark = densities('relu', activations[1]!);
    expect(Math.max(...activations[1]!)).toBeGreaterThan(1);
    expect(Math.max(...dark)).toBe(1);
    expect(Math.min(...dark)).toBe(0);
    expect(densities('relu', new Float32Array(3))).toEqual([0, 0, 0]);
    expect(densities('sigmoid', [0.2, 0.5])).toEqual([0.2, 0.5]);
  });
});

describe('a drawing of the latest mini-batch', () => {
  const base = toyDigits(50, 3);
  const settings = { sizes: [784, 30, 10], seed: 1, batchSize: 10, learningRate: 0.5 };
  const learner = createLearner(base, settings);
  learner.train(40);
  const trained = learner.network();
  const nudges = learner.nudges()!;
  const largest = [...nudges.weights, ...nudges.biases]
    .flatMap((layer) => [...layer])
    .sort((a, b) => Math.abs(b) - Math.abs(a));

  it('35: lists its twenty largest nudges of weights and biases, signed, largest first', async () => {
    const props = widgetProps('nudges', { network: trained, nudges, attributes: { count: '20' } });
    await page.show(createElement(Nudges, props));
    const shown = page.texts().filter((text) => /^[+−]?\d\.\d{4}$/.test(text));
    const signed = (change: number) => `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(4)}`;
    expect(shown).toEqual(largest.slice(0, 20).map(signed));
    expect(page.texts()).toContain('The 20 largest nudges of mini-batch 40');
  });

  it('34: shows how it makes the largest nudge of a gradient', async () => {
    await page.show(createElement(LearningRate, widgetProps('learning-rate', { network: trained, nudges })));
    const words = page.texts();
    expect(['nudge', '=', '−rate', '×', 'gradient'].every((word) => words.includes(word))).toBe(true);
    const numbers = words.slice(words.indexOf('nudge')).flatMap((text) => {
      const number = Number(text.replace('−', '-'));
      return Number.isFinite(number) ? [number] : [];
    });
    const [nudge, rate, gradient] = numbers;
    expect(nudge).not.toBe(0);
    expect(rate).toBe(-0.5);
    expect(rate! * gradient!).toBeCloseTo(nudge!, 3);
  });

  it('33: says the largest slope of each layer, the nudge over the learning rate', async () => {
    await page.show(createElement(Gradient, widgetProps('gradient', { network: trained, nudges })));
    for (const layer of nudges.weights) {
      const most = Math.max(...layer.map(Math.abs)) / 0.5;
      expect(page.says()[0]).toContain(`slopes up to ${most.toPrecision(2)}`);
    }
  });

  it('33, 35: before the first mini-batch they are of one digit, and say so', async () => {
    await page.show(createElement(Nudges, widgetProps('nudges', { network })));
    expect(page.texts()[0]).toBe('The nudges that one test digit asks for, at the rate 0.5');
    await page.show(createElement(Gradient, widgetProps('gradient', { network })));
    expect(page.texts()[0]).toContain('of one MNIST test digit');
  });
});

describe('the learning rate', () => {
  it('34: a rate that was halved because the cost ran away says so, until another one is chosen', async () => {
    const props = widgetProps('learning-rate', { network });
    await page.show(createElement(LearningRate, props));
    await page.show(createElement(LearningRate, { ...props, view: { ...props.view!, divergedAt: 5 } }));
    expect(page.says()[0]).toContain('The cost ran away, so it was halved.');
  });
});
