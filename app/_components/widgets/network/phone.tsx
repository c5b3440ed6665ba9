// A network on a phone: the session's as far as the stage has built it, or a small one of which every neuron can be
// tapped to see what feeds it.

'use client';

import { useMemo, useState } from 'react';
import type { Words } from '@/lib/words/words';
import { keyed } from '../../slides/keyed';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { type Circle, rimToRim } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { fixed, plain } from '../parts/draw/number-text';
import { HandFigure, OverPart } from '../parts/phone/hand-figure';
import { SessionLayers } from './session-layers';
import {
  layerKind,
  layersShown,
  placeLayers,
  type SmallNetwork,
  smallNetwork,
  weightBetween,
} from './small-network';

type Place = { readonly layer: number; readonly neuron: number };

const height = 330;
const measure = { left: 40, right: 296, top: 66, bottom: 300, r: 21, apart: 60 };
const widths = { perUnit: 5, least: 1.5, most: 8 };

export default function PhoneNetwork(props: PhoneWidgetProps<'network'>) {
  const { layers, show } = props.params;
  return layers ? <TapNetwork {...props} layers={layers} /> : <SessionLayers {...props} show={show} />;
}

type TapProps = Pick<PhoneWidgetProps, 'step' | 'builds'> & { readonly layers: readonly number[] };

function TapNetwork({ layers, step, builds }: TapProps) {
  const words = useWords('widgets').network;
  const small = useMemo(() => smallNetwork(layers), [layers]);
  const { sizes } = small.network;
  const places = useMemo(() => placeLayers(sizes, measure), [sizes]);
  const shown = layersShown(sizes.length, step, builds);
  const [tapped, setTapped] = useState<Place | null>(null);
  const chosen = tapped && tapped.layer < shown ? tapped : null;
  const visible = places.slice(0, shown);
  return (
    <>
      <HandFigure
        says={words.describeTap(sizes.slice(0, shown))}
        height={height}
        over={keyed(visible).map(({ key, item }) => (
          <Buttons
            key={key}
            {...{ chosen, layer: Number(key), layers: sizes.length, neurons: item, onTap: setTapped }}
          />
        ))}
      >
        {keyed(visible.slice(1)).map(({ key, item }) => (
          <Feeding
            key={key}
            {...{ small, chosen, layer: Number(key) + 1, from: places[Number(key)]!, to: item }}
          />
        ))}
        {keyed(visible).map(({ key, item }) => (
          <Layer key={key} {...{ small, chosen }} layer={Number(key)} neurons={item} />
        ))}
      </HandFigure>
      <p aria-live="polite" className="min-h-24">
        {chosen ? fedText(small, chosen, words) : words.tap}
      </p>
    </>
  );
}

type ButtonsProps = {
  readonly layers: number;
  readonly layer: number;
  readonly neurons: readonly Circle[];
  readonly chosen: Place | null;
  readonly onTap: (place: Place) => void;
};

function Buttons({ layers, layer, neurons, chosen, onTap }: ButtonsProps) {
  const words = useWords('widgets').network;
  return keyed(neurons).map(({ key, item }) => (
    <OverPart
      key={key}
      at={item}
      height={height}
      label={words.neuron(layerKind(layer, layers), Number(key) + 1)}
      pressed={chosen?.layer === layer && chosen.neuron === Number(key)}
      onPress={() => onTap({ layer, neuron: Number(key) })}
    />
  ));
}

type LayerProps = Pick<FeedingProps, 'small' | 'layer' | 'chosen'> & {
  readonly neurons: readonly Circle[];
};

function Layer({ small, layer, neurons, chosen }: LayerProps) {
  const words = useWords('widgets').network;
  return (
    <g>
      <Label x={neurons[0]?.x ?? 0} y={20} size={16} weight={720} anchor="middle">
        {words.layers[layerKind(layer, small.network.sizes.length)]}
      </Label>
      {keyed(neurons).map(({ key, item }) => {
        const activation = small.activations[layer]![Number(key)]!;
        return (
          <Neuron
            key={key}
            {...item}
            activation={activation}
            label={layer === 0 ? plain(activation) : fixed(activation)}
            labelSize={layer === 0 ? 20 : 14}
            pen={2}
            you={chosen?.layer === layer && chosen.neuron === Number(key)}
          />
        );
      })}
    </g>
  );
}

type FeedingProps = {
  readonly small: SmallNetwork;
  readonly layer: number;
  readonly from: readonly Circle[];
  readonly to: readonly Circle[];
  readonly chosen: Place | null;
};

/** The connections into one layer: those into the chosen neuron, or all of them faintly. */
function Feeding({ small, layer, from, to, chosen }: FeedingProps) {
  return keyed(to).flatMap(({ key: target, item: end }) => {
    const feeds = chosen?.layer === layer && chosen.neuron === Number(target);
    return keyed(from).map(({ key, item }) => (
      <Edge
        key={`${key} ${target}`}
        {...rimToRim(item, end)}
        weight={weightBetween(small.network, layer - 1, Number(key), Number(target))}
        widths={widths}
        dash={0.4}
        opacity={feeds ? 1 : chosen ? 0.1 : 0.35}
      />
    ));
  });
}

function fedText(
  { network, activations }: SmallNetwork,
  { layer, neuron }: Place,
  words: Words['widgets']['network'],
): string {
  const own = activations[layer]![neuron]!;
  if (layer === 0) return words.inputFed(plain(own));
  const bias = network.biases[layer - 1]![neuron]!;
  const z = activations[layer - 1]!.reduce(
    (sum, activation, i) => sum + activation * weightBetween(network, layer - 1, i, neuron),
    bias,
  );
  const before = layerKind(layer - 1, network.sizes.length);
  return words.fed(network.sizes[layer - 1]!, before, fixed(bias), fixed(z), fixed(own));
}
