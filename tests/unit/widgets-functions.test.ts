// Activation functions, the small network and the count, as they are drawn.

import katex from 'katex';
import { describe, expect, it } from 'vitest';
import {
  layerKind,
  layersShown,
  placeLayers,
  smallNetwork,
  weightBetween,
} from '@/app/_components/widgets/network/small-network';
import { heightOf, plotX, plotY } from '@/app/_components/widgets/parts/plot/activation-plot';
import { stagePlot } from '@/app/_components/widgets/parts/plot/stage-plot';
import { sigmoidFormula } from '@/app/_components/widgets/sigmoid/sigmoid-formula';
import { resting, wander } from '@/app/_components/widgets/sigmoid/wander';
import { edge, momentAt, weightAt } from '@/app/_components/widgets/step-function/step-walk';
import { layOutCount } from '@/app/_components/widgets/weight-count/count-layout';
import { sigmoid } from '@/lib/nn/activation';

describe('activation functions', () => {
  it('σ(0) = 0.5, half-way up the axis', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(heightOf('sigmoid', 0)).toBe(0.5);
    expect(plotY(stagePlot, 0.5)).toBe((plotY(stagePlot, 0) + plotY(stagePlot, 1)) / 2);
    expect(plotX(stagePlot, 0)).toBe(26 * 36);
  });

  it('the step is 0 up to and at 0, and 1 above', () => {
    expect([-1, 0, 0.01, 6].map((z) => heightOf('step', z))).toEqual([0, 0, 1, 1]);
  });

  it('the formula is what KaTeX makes of its TeX', () => {
    expect(sigmoidFormula.html).toBe(
      katex.renderToString(sigmoidFormula.tex, { output: 'html', displayMode: true }),
    );
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

  it('a point that wanders begins where it rests and never leaves −6 … 6', () => {
    expect(wander(0)).toBeCloseTo(resting, 9);
    for (let t = 0; t < 30_000; t += 37) {
      expect(Math.abs(wander(t))).toBeLessThanOrEqual(6);
      expect(Math.abs(wander(t + 37) - wander(t))).toBeLessThan(0.1);
    }
  });
});

describe('a small network', () => {
  const small = smallNetwork([4, 5, 3]);

  it('its activations are those of its own weights', () => {
    for (const [j, activation] of small.activations[1]!.entries()) {
      const z = [1, 0, 1, 1].reduce(
        (sum, input, i) => sum + input * weightBetween(small.network, 0, i, j),
        small.network.biases[0]![j]!,
      );
      expect(activation).toBeCloseTo(1 / (1 + Math.exp(-z)), 5);
    }
  });

  it('grows by a layer a build and is whole at the last, and without builds', () => {
    expect([0, 1, 2].map((step) => layersShown(3, step, 2))).toEqual([1, 2, 3]);
    expect(layersShown(3, 0, 0)).toBe(3);
    expect([0, 1, 2].map((layer) => layerKind(layer, 3))).toEqual(['input', 'hidden', 'output']);
  });

  it('its neurons never touch, whatever the layers', () => {
    const measure = { left: 0, right: 1000, top: 0, bottom: 600, r: 56, apart: 150 };
    for (const layer of placeLayers([1, 16, 5, 2], measure)) {
      for (const [i, neuron] of layer.entries()) {
        const next = layer[i + 1];
        if (next) expect(next.y - neuron.y).toBeGreaterThan(2 * neuron.r);
        expect(neuron.y).toBeGreaterThanOrEqual(0);
        expect(neuron.y).toBeLessThanOrEqual(600);
      }
    }
  });
});

describe('the count in pictures', () => {
  it.each([[[784, 30, 10]], [[784, 16, 16, 10]], [[784, 100, 10]], [[784, 37, 10]]])(
    '%j fits left of the sum, or of a question, and above the foot',
    (sizes) => {
      for (const [room, right] of [
        ['wide', 1032],
        ['narrow', 870],
      ] as const) {
        const { pictures, side, sheets } = layOutCount(sizes, room);
        expect(pictures).toHaveLength(sizes[1]!);
        expect(side % 28).toBe(0);
        for (const { x, y } of pictures) {
          expect(x + side).toBeLessThanOrEqual(right);
          expect(y + side).toBeLessThanOrEqual(960);
        }
        for (const { x, y, cell, from, to } of sheets) {
          expect(x + (from + 2) * cell).toBeLessThanOrEqual(right);
          expect(y + to * cell + 36).toBeLessThanOrEqual(980);
        }
      }
    },
  );
});
