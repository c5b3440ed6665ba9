// Hidden neurons, those of the first layer beside the pictures they look for.

import { memo, useMemo } from 'react';
import { incomingWeights } from '@/lib/nn/explain';
import type { Network } from '@/lib/nn/network';
import { useWords } from '../../../words/words';
import { Label } from '../draw/label';
import { Neuron } from '../draw/neuron';
import { WeightImage } from '../draw/weight-image';
import { rippled } from './input-column';
import type { HiddenLayer, HiddenNeuron } from './pass-layout';

type LayerProps = {
  readonly layer: HiddenLayer;
  /** One a neuron, 0 … 1. */
  readonly activations?: ArrayLike<number>;
  readonly filled: number;
};

/** The neurons themselves. */
export const HiddenNeurons = memo(function HiddenNeurons({ layer, activations, filled }: LayerProps) {
  const words = useWords('widgets').passing;
  const { neurons, size } = layer;
  const left = neurons.length < size ? size - neurons.length : 0;
  const last = neurons.at(-1);
  return (
    <g>
      {neurons.map((neuron, j) => (
        <Neuron
          key={`${neuron.x} ${neuron.y}`}
          x={neuron.x}
          y={neuron.y}
          r={neuron.r}
          pen={2.5}
          activation={(activations?.[j] ?? 0) * rippled(filled, j, neurons.length)}
        />
      ))}
      {left > 0 && last && !last.image && (
        <Label x={last.x} y={1066} size={28} anchor="middle" hue="var(--ink-2)">
          {words.more(left)}
        </Label>
      )}
    </g>
  );
});

/** The frames around the pictures; the one of the strongest neuron is in ink. */
export const ImageFrames = memo(function ImageFrames({
  layer,
  strong,
}: {
  readonly layer: HiddenLayer;
  readonly strong: number | null;
}) {
  return pictured(layer).map(({ image }, j) => (
    <rect
      key={`${image.x} ${image.y}`}
      x={image.x - 2}
      y={image.y - 2}
      width={layer.imageSide + 4}
      height={layer.imageSide + 4}
      fill="var(--sheet)"
      stroke={j === strong ? 'var(--ink)' : 'var(--hair)'}
      strokeWidth={j === strong ? 6 : 2}
    />
  ));
});

type ImagesProps = {
  readonly layer: HiddenLayer;
  readonly network: Network;
  /** Instead of the weights: what is to be drawn of each neuron, 784 numbers. */
  readonly imageOf?: ((neuron: number) => ArrayLike<number>) | undefined;
};

/** HTML, over the drawing: the weights of each neuron as a picture. */
export const HiddenImages = memo(function HiddenImages({ layer, network, imageOf }: ImagesProps) {
  const images = useMemo(
    () => pictured(layer).map((_, j) => (imageOf ? imageOf(j) : incomingWeights(network, j))),
    [layer, network, imageOf],
  );
  return pictured(layer).map(({ image }, j) => (
    <WeightImage
      key={`${image.x} ${image.y}`}
      weights={images[j]!}
      side={layer.imageSide}
      style={{ position: 'absolute', left: image.x, top: image.y }}
    />
  ));
});

type Pictured = HiddenNeuron & { readonly image: NonNullable<HiddenNeuron['image']> };

const pictured = ({ neurons }: HiddenLayer): readonly Pictured[] =>
  neurons.filter((neuron): neuron is Pictured => neuron.image !== null);
