// ::neuron: how it grows, and how a pulse runs through it.

import { describe, expect, it } from 'vitest';
import { bodyOutline, growNeuron } from '@/app/_components/widgets/neuron/anatomy';
import { firing } from '@/app/_components/widgets/neuron/firing';
import { handNeuron, handNeuronBox } from '@/app/_components/widgets/neuron/hand-neuron';
import { blendLines, inkOutline } from '@/app/_components/widgets/neuron/ink-stroke';
import { stageNeuron, stagePlan } from '@/app/_components/widgets/neuron/stage-neuron';

it('the neuron keeps within its upright sheet', () => {
  for (const { grown } of [...handNeuron.dendrites, ...handNeuron.axon])
    for (const { x, y } of grown.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(handNeuronBox.length);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(handNeuronBox.width);
    }
});

describe('a neuron grown for the talk', () => {
  const growths = [...stageNeuron.dendrites, ...stageNeuron.axon];

  it('is the same on every machine, and stays on its squared paper', () => {
    expect(growNeuron(stagePlan)).toEqual(stageNeuron);
    for (const { grown } of growths)
      for (const { x, y } of grown.points) {
        expect(x).toBeGreaterThan(24);
        expect(x).toBeLessThan(1896);
        expect(y).toBeGreaterThan(216);
        expect(y).toBeLessThan(972);
      }
  });

  it('its main dendrites end as straight wires at the inputs, its axon at the output, all else in nothing', () => {
    const wires = growths
      .filter(({ turned }) => Math.max(...turned.widths) > 0)
      .map(({ turned }) => turned.points.at(-1));
    expect(wires).toEqual([...stagePlan.inputs, stagePlan.output]);
  });

  it('every line has an outline without holes in its numbers', () => {
    for (const growth of growths) {
      for (const share of [0, 0.5, 1]) {
        const path = inkOutline(blendLines(growth.grown, growth.turned, share));
        expect(path).not.toMatch(/NaN|Infinity/);
        expect(path.endsWith('z')).toBe(true);
      }
    }
    expect(inkOutline({ points: [{ x: 0, y: 0 }], widths: [1] })).toBe('');
  });

  it('the cell body turns into a circle', () => {
    const path = bodyOutline({ x: 0, y: 0, r: 100 }, [0], 1);
    const points = path
      .slice(1, -1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    for (const [x = 0, y = 0] of points) expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
  });
});

describe('a round of pulses', () => {
  it('arrives, passes and leaves one after the other', () => {
    const at = (share: number) => {
      const { arriving, passing, leaving } = firing([1, 0, 1], [0.6, -0.4, 0.8], share);
      return [arriving, passing, leaving];
    };
    expect(at(0)).toEqual([0, 0, 0]);
    expect(at(0.36)[0]).toBe(1);
    expect(at(0.36)[2]).toBe(0);
    expect(at(1)).toEqual([1, 1, 1]);
  });

  it('0.6 + 0.8 = 1.4 fires, 0.6 − 0.4 = 0.2 fires, −0.4 alone does not', () => {
    const weights = [0.6, -0.4, 0.8];
    expect(firing([1, 0, 1], weights, 1)).toMatchObject({ sum: 1.4, fires: true });
    expect(firing([1, 1, 0], weights, 1)).toMatchObject({ sum: 0.2, fires: true });
    expect(firing([0, 1, 0], weights, 1)).toMatchObject({ sum: -0.4, fires: false });
  });
});
