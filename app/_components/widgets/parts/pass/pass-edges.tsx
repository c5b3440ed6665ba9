// The weights on the strongest way through the network, as edges: from the shown inputs to one hidden neuron, and from
// every shown neuron of a layer to the strongest one of the next.

import { memo } from 'react';
import type { Layers, Network } from '@/lib/nn/network';
import { Edge } from '../draw/edge';
import { type Point, rimToRim } from '../draw/geometry';
import type { InputSlice } from './input-slice';
import type { PassLayout } from './pass-layout';
import { weightOf } from './path';

type InputProps = {
  readonly layout: PassLayout;
  readonly network: Layers;
  readonly slice: InputSlice;
  /** The hidden neuron that they lead to. */
  readonly to: number;
  readonly drawn: number;
};

/** Widths are in proportion to the largest weight of that neuron: beside the others they would all be hairs. */
export const InputEdges = memo(function InputEdges({ layout, network, slice, to, drawn }: InputProps) {
  const neuron = layout.hidden[0]?.neurons[to];
  if (!neuron || drawn <= 0) return null;
  const end = neuron.image
    ? { x: neuron.image.x - 4, y: neuron.image.y + (layout.hidden[0]?.imageSide ?? 0) / 2 }
    : { x: neuron.x - neuron.r, y: neuron.y };
  const weights = layout.inputs.map((_, i) => weightOf(network, 0, slice.from + i, to));
  const most = Math.max(...weights.map(Math.abs), Number.MIN_VALUE);
  return layout.inputs.map((input, i) => (
    <Edge
      key={input.y}
      from={{ x: input.x + input.r, y: input.y }}
      to={end}
      weight={weights[i]!}
      widths={{ perUnit: 8 / most, least: 1.2, most: 9 }}
      dash={0.6}
      opacity={0.75}
      drawn={drawn}
    />
  ));
});

type LayerProps = {
  readonly layout: PassLayout;
  readonly network: Network;
  /** The hidden layer that they leave, from 0. */
  readonly from: number;
  /** A neuron of the next one. */
  readonly to: number;
  /** Of the layer that they leave. */
  readonly activations: ArrayLike<number>;
  readonly drawn: number;
};

/** A silent neuron's edge is faint: what flows is the weight times what the neuron says. */
export const LayerEdges = memo(function LayerEdges(props: LayerProps) {
  const { layout, network, from, to, activations, drawn } = props;
  const target = (layout.hidden[from + 1]?.neurons ?? layout.outputs)[to];
  if (!target || drawn <= 0) return null;
  return layout.hidden[from]?.neurons.map((neuron, j) => {
    const said = Math.min(1, activations[j] ?? 0);
    const line: { from: Point; to: Point } = rimToRim(neuron, { ...target, r: target.r + 6 });
    return (
      <Edge
        key={`${neuron.x} ${neuron.y}`}
        {...line}
        weight={weightOf(network, from + 1, j, to)}
        widths={{ perUnit: 2.6 * said, least: 0.9, most: 15 }}
        dash={0.8}
        opacity={0.18 + 0.72 * said}
        drawn={drawn}
      />
    );
  });
});
