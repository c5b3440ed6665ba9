// A digit on its way through the session’s network.

import { expect, it } from 'vitest';
import { handPass } from '@/app/_components/widgets/parts/pass/hand-pass';
import { inputSlice, shownInputs } from '@/app/_components/widgets/parts/pass/input-slice';
import { layOutPass } from '@/app/_components/widgets/parts/pass/pass-layout';
import { strongestPath, weightOf } from '@/app/_components/widgets/parts/pass/path';
import { standIn } from '@/lib/digits/stand-ins';
import { forwardPass } from '@/lib/nn/explain';
import { predict } from '@/lib/nn/feedforward';
import { initialise } from '@/lib/nn/initialise';

const network = initialise([784, 16, 12, 10], 5);

const digit = { pixels: standIn(4), label: 4 };

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
  '%j is drawn on the canvas and on phones without overlapping neurons',
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
