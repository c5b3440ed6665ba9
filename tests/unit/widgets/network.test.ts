// ::network: a small network and how it grows.

import { describe, expect, it } from 'vitest';
import {
  layerKind,
  layersShown,
  placeLayers,
  smallNetwork,
  weightBetween,
} from '@/app/_components/widgets/network/small-network';

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
