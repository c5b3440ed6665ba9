// The arithmetic behind the drawings of cost and learning.

import { readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { rateChanges, rateSpans } from '@/app/_components/charts/rate-changes';
import { costText } from '@/app/_components/widgets/backprop/back-words';
import { type Lesson, lessonOf, mostBlamed, nudged } from '@/app/_components/widgets/backprop/lesson';
import { errorDecimals } from '@/app/_components/widgets/backprop/output-errors';
import { formulaHtml } from '@/app/_components/widgets/cost-formula/formula-html';
import { nearestPiece } from '@/app/_components/widgets/cost-formula/use-pieces';
import { differences } from '@/app/_components/widgets/cost-table/difference';
import { givenColumns } from '@/app/_components/widgets/cost-table/given-columns';
import { roomCost } from '@/app/_components/widgets/gauge/room-cost';
import { withBiases } from '@/app/_components/widgets/gradient/later-layer';
import { miniBatchesATurn, shareOfTurn } from '@/app/_components/widgets/loop/turn';
import { nudgeDecimals, nudgeName } from '@/app/_components/widgets/nudges/nudge-name';
import { inkOf, sharedStrengths } from '@/app/_components/widgets/parts/learning/strengths';
import { handPass } from '@/app/_components/widgets/parts/pass/hand-pass';
import { inputSlice, shownInputs } from '@/app/_components/widgets/parts/pass/input-slice';
import { layOutPass } from '@/app/_components/widgets/parts/pass/pass-layout';
import { strongestPath, weightOf } from '@/app/_components/widgets/parts/pass/path';
import { greysOf, mostVaried } from '@/app/_components/widgets/pixels/patch';
import { pixelAt } from '@/app/_components/widgets/pixels/phone';
import { squareOf } from '@/app/_components/widgets/pixels/unroll';
import { inlineText } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { forwardPass, gradientOf } from '@/lib/nn/explain';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';
import type { CurvePoint } from '@/lib/protocol/message';
import { english } from '@/lib/words/en/english';

describe('the cost table', () => {
  it("works out the seed's |Difference| column from Desired and Actual, all eleven of it", () => {
    const deck = parseDeck(readFileSync('decks/neural-networks.md', 'utf8'), 'deck');
    if (!deck.ok) throw new Error('unreadable');
    const widget = deck.value.slides[22]!.blocks.find((block) => block.kind === 'widget');
    if (widget?.kind !== 'widget' || widget.name !== 'cost-table') throw new Error('no table');
    const table = widget.children.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no words');
    const columns = table.rows[0]!.map((cell) => inlineText(cell).split(' ').map(Number));
    const { desired, actual, difference } = givenColumns(widget.params);
    expect([desired, actual, difference]).toEqual(columns);
    expect(difference).toHaveLength(11);
  });

  it('leaves no last bits of a subtraction in its numbers', () => {
    expect(differences([1, 0], [0.3, 0.1])).toEqual([0.7, 0.1]);
  });
});

describe('the cost formula', () => {
  it('is what KaTeX makes of its TeX', () => {
    const tex = String.raw`\htmlData{piece=C}{C}(\htmlData{piece=w}{w},\htmlData{piece=b}{b}) = \frac{1}{2\htmlData{piece=n}{n}}\sum_{x}\htmlData{piece=difference}{\lVert\, \htmlData{piece=y}{y(x)} - \htmlData{piece=a}{a} \,\rVert}^2`;
    const options = { displayMode: true, output: 'html', trust: true, strict: false } as const;
    expect(katex.renderToString(tex, options)).toBe(formulaHtml);
  });

  it('a tap chooses the symbol whose middle is nearest', () => {
    const box = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 });
    const pieces = { w: box(0), b: box(30), n: box(60) };
    expect(nearestPiece(pieces, { x: 38, y: 40 })).toBe('b');
    expect(nearestPiece({}, { x: 0, y: 0 })).toBeNull();
  });
});

const network = initialise([784, 16, 12, 10], 5);
const digit = { pixels: standIn(4), label: 4 };

describe('a pass', () => {
  it('shows a part of a row that the pen went through, and counts the rest', () => {
    for (let label = 0; label < 10; label++) {
      const pixels = standIn(label);
      const { row, column, from, above, below } = inputSlice(pixels);
      expect(from).toBe(row * 28 + column);
      expect(above + shownInputs + below).toBe(784);
      expect(column + shownInputs).toBeLessThanOrEqual(28);
      const ink = Math.max(...pixels.subarray(from, from + shownInputs));
      expect(ink).toBeGreaterThan(127);
    }
    expect(inputSlice(new Uint8Array(784))).toMatchObject({ row: 14, column: 5 });
  });

  it('takes from each layer the neuron that spoke loudest for the next on the way', () => {
    const { activations } = forwardPass(network, digit.pixels);
    const path = strongestPath(network, activations, [16, 12]);
    expect(path[2]).toBe(predict(network, digit.pixels).digit);
    for (const l of [1, 0]) {
      const said = (j: number) => activations[l + 1]![j]! * weightOf(network, l + 1, j, path[l + 1]!);
      for (let j = 0; j < network.sizes[l + 1]!; j++) expect(said(path[l]!)).toBeGreaterThanOrEqual(said(j));
    }
  });

  it.each([[[784, 30, 10]], [[784, 16, 16, 10]], [[784, 100, 10]]])(
    '%j stands on the canvas, and in the hand, without a neuron on another',
    (sizes) => {
      const stage = layOutPass(sizes);
      const plain = layOutPass(sizes, false);
      const hand = handPass(sizes);
      const layers = [
        { width: 1920, height: 1080, neurons: [...stage.hidden.flatMap((l) => l.neurons), ...stage.outputs] },
        { width: 1920, height: 1080, neurons: [...plain.hidden.flatMap((l) => l.neurons), ...plain.inputs] },
        { width: 336, height: hand.height, neurons: [...hand.hidden.flat(), ...hand.outputs] },
      ];
      for (const { width, height, neurons } of layers) {
        for (const [i, one] of neurons.entries()) {
          expect(one.x - one.r).toBeGreaterThanOrEqual(0);
          expect(one.x + one.r).toBeLessThanOrEqual(width);
          expect(one.y - one.r).toBeGreaterThanOrEqual(0);
          expect(one.y + one.r).toBeLessThanOrEqual(height);
          for (const other of neurons.slice(i + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
          }
        }
      }
    },
  );
});

describe('backpropagation of one digit', () => {
  const lesson = lessonOf(network, digit, 0.25);

  it('its errors are the gradient of the biases, its nudges the gradient times −η', () => {
    const { cost, gradient } = gradientOf(network, [digit]);
    expect(lesson.cost).toBeCloseTo(cost, 6);
    for (const [l, delta] of lesson.deltas.entries()) {
      for (const [j, error] of delta.entries()) expect(error).toBeCloseTo(gradient.biases[l]![j]!, 6);
    }
    lesson.nudges.weights.forEach((layer, l) => {
      layer.forEach((nudge, i) => {
        expect(Math.abs(nudge + 0.25 * gradient.weights[l]![i]!)).toBeLessThan(1e-7);
      });
    });
  });

  it('the cost after is that of the network with the nudges, and less', () => {
    const after = predict(nudged(network, lesson.nudges), digit.pixels).outputs;
    expect(lesson.costAfter).toBe(costOf('log-likelihood', Float32Array.from(after), 4));
    expect(lesson.costAfter).toBeLessThan(lesson.cost);
  });
});

describe('the rest', () => {
  it('a layer’s gradient is minus its nudges, weights and biases to one scale', () => {
    const nudges = {
      sizes: [2, 1],
      weights: [Float32Array.of(0.1, -0.2)],
      biases: [Float32Array.of(0.2)],
    };
    const { weights, biases } = withBiases(nudges, 0);
    expect([...weights, ...biases]).toEqual([-0.5, 1, -1]);
  });

  it('an error too small for the decimals in use gets more of them', () => {
    expect([0.5, 0.04, 0.004, 0.0004].map((largest) => errorDecimals([largest, 0]))).toEqual([3, 3, 4, 4]);
    const costs = { cost: 0.0081, costAfter: 0.0079 } as Lesson;
    expect([costText(costs.cost, costs), costText(costs.costAfter, costs)]).toEqual(['0.00810', '0.00790']);
  });

  it('the incoming nudges that are drawn are those of the shown neuron with the largest error', () => {
    expect(mostBlamed([0.1, -0.4, 0.2, 0.9], 3)).toBe(1);
  });

  it("the room's cost is the mean of its digits', by both functions", () => {
    const digits = [digit, { pixels: standIn(7), label: 7 }];
    const said = digits.map(({ pixels }) => Float32Array.from(predict(network, pixels).outputs));
    const mean = (cost: 'quadratic' | 'log-likelihood') =>
      (costOf(cost, said[0]!, 4) + costOf(cost, said[1]!, 7)) / 2;
    const cost = roomCost(network, digits);
    expect(cost.quadratic).toBeCloseTo(mean('quadratic'), 12);
    expect(cost.logLikelihood).toBeCloseTo(mean('log-likelihood'), 12);
    expect(cost.count).toBe(2);
  });

  it('a nudge is named by row and column, layer and neuron', () => {
    const sizes = [784, 16, 16, 10];
    expect(nudgeName({ layer: 0, from: 14 * 28 + 9, to: 12 }, sizes, english.widgets.nudges)).toBe(
      'pixel (14,9) to hidden 12',
    );
    expect(nudgeName({ layer: 1, from: 3, to: 5 }, sizes, english.widgets.nudges)).toBe(
      'hidden 3 to second hidden 5',
    );
    expect(nudgeName({ layer: 2, from: 6, to: 3 }, sizes, english.widgets.nudges)).toBe(
      'second hidden 6 to output 3',
    );
    expect(nudgeName({ layer: 2, from: null, to: 9 }, sizes, english.widgets.nudges)).toBe(
      'bias of output 9',
    );
  });

  it('nudges have four decimals, and more where they are smaller than that can tell', () => {
    expect([0.04, 0.0021, 0.00013, 0.0000042, 0].map(nudgeDecimals)).toEqual([4, 4, 5, 7, 4]);
  });

  it('strengths keep signs and proportions, cut at the 99th percentile', () => {
    const numbers = Float32Array.from({ length: 201 }, (_, i) => (i - 100) / 100);
    const strengths = sharedStrengths(numbers);
    expect(strengths[100]).toBe(0);
    expect(strengths[0]).toBe(-1);
    expect(strengths[150]! / strengths[125]!).toBeCloseTo(2, 5);
    expect([...sharedStrengths(new Float32Array(4))]).toEqual([0, 0, 0, 0]);
  });

  it('33: whatever slope there is has ink enough to be seen, more for more, and none has none', () => {
    const ink = inkOf([0, 0.01, 0.03, -0.03, 0.5, -1]);
    expect([...ink.slice(0, 2)]).toEqual([0, 0]);
    expect(ink[2]).toBeGreaterThan(0.15);
    expect(ink[3]).toBe(-ink[2]!);
    expect(ink[4]).toBeGreaterThan(ink[2]!);
    expect(ink[5]).toBe(-1);
  });

  it('the loop turns in whole mini-batches, once in three seconds at most', () => {
    expect(miniBatchesATurn(200)).toBe(1000);
    expect(miniBatchesATurn(0)).toBe(1);
    for (const speed of [3, 17, 60, 450, 48_000]) {
      expect(miniBatchesATurn(speed) / speed).toBeGreaterThanOrEqual(3);
      expect(miniBatchesATurn(speed) / speed).toBeLessThan(9);
    }
    expect(shareOfTurn(1250, 1000)).toBe(0.25);
  });

  it('the chart tells each learning rate from where it came, and what the cost did meanwhile', () => {
    const points = [
      [0, 0.5, 2.4],
      [100, 0.5, 0.5],
      [200, 1.2, 0.6],
      [300, 1.2, 0.4],
      [400, 0.6, 0.3],
    ].map(([step, learningRate, costHeldOut]) => ({ step, learningRate, costHeldOut }) as CurvePoint);
    expect(rateChanges(points)).toEqual([
      { step: 200, rate: 1.2 },
      { step: 400, rate: 0.6 },
    ]);
    expect(rateSpans(points)).toEqual([
      { step: 0, rate: 0.5, costFrom: 2.4, costTo: 0.5 },
      { step: 200, rate: 1.2, costFrom: 0.5, costTo: 0.4 },
      { step: 400, rate: 0.6, costFrom: 0.4, costTo: 0.3 },
    ]);
  });

  it('the written-out patch holds paper, ink and greys of the digit', () => {
    const patch = mostVaried(digit.pixels, 5, 4);
    const greys = greysOf(digit.pixels, patch).flat();
    expect(greys).toHaveLength(20);
    expect(Math.max(...greys)).toBeGreaterThan(0.95);
    expect(Math.min(...greys)).toBe(0);
    expect(greys[0]).toBe(digit.pixels[patch.row * 28 + patch.column]! / 255);
  });

  it('unrolled pixels begin in the picture and end in the column, one below the other', () => {
    const place = {
      picture: { x: 60, y: 300, cell: 24 },
      column: { x: 936, y: 36, width: 84, height: 1008 },
    };
    expect(squareOf(29, { ...place, done: 0 })).toEqual({ x: 84, y: 324, width: 24, height: 24 });
    const end = squareOf(783, { ...place, done: 1 });
    expect(end.y + end.height).toBeCloseTo(36 + 1008, 6);
    expect(squareOf(1, { ...place, done: 1 }).y - squareOf(0, { ...place, done: 1 }).y).toBeCloseTo(
      1008 / 784,
      9,
    );
  });

  it('a tap on the picture is a pixel, also at its edges', () => {
    expect(pixelAt(0, 0)).toBe(0);
    expect(pixelAt(0.5, 0.5)).toBe(14 * 28 + 14);
    expect(pixelAt(1, 1)).toBe(783);
    expect(pixelAt(-0.2, 2)).toBe(27 * 28);
  });
});
