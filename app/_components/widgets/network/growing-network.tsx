// A small network that grows layer by layer: connections first, then the neurons they lead to, each with what really
// comes out of it. Composes the whole canvas.

import { useMemo } from 'react';
import type { Words } from '@/lib/words/words';
import { keyed } from '../../slides/keyed';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { Figure } from '../parts/draw/figure';
import { type Circle, rimToRim } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { Neuron } from '../parts/draw/neuron';
import { fixed, plain } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import {
  layerKind,
  layersShown,
  placeLayers,
  type SmallNetwork,
  smallNetwork,
  weightBetween,
} from './small-network';

const measure = { left: 330, right: 1590, top: 340, bottom: 920, r: 56, apart: 150 };
const widths = { perUnit: 13, least: 3, most: 22 };

type Props = Pick<WidgetProps, 'step' | 'builds' | 'words'> & { readonly layers: readonly number[] };

export function GrowingNetwork({ layers, step, builds, words: heading }: Props) {
  const words = useWords('widgets').network;
  const fitted = useFit<HTMLDivElement>('growing network', { least: 0.4, most: 1 });
  const small = useMemo(() => smallNetwork(layers), [layers]);
  const { sizes } = small.network;
  const places = useMemo(() => placeLayers(sizes, measure), [sizes]);
  const shown = layersShown(sizes.length, step, builds);
  const grown = useFlow(shown, { millis: motion.flow.millis, ease: motion.flow.ease });
  const age = (layer: number) => (layer < shown - 1 ? 1 : grown);
  return (
    <>
      <div ref={fitted} className="neuron-heading">
        {heading}
      </div>
      <Figure says={describe(small, shown, words)} width={1920} height={1080} className="canvas-figure">
        {keyed(places.slice(1, shown)).map(({ key, item }) => (
          <Connections
            key={key}
            small={small}
            layer={Number(key)}
            from={places[Number(key)]!}
            to={item}
            drawn={Math.min(1, age(Number(key) + 1) / 0.7)}
          />
        ))}
        {keyed(places.slice(0, shown)).map(({ key, item }) => (
          <Layer
            key={key}
            neurons={item}
            activations={small.activations[Number(key)]!}
            layer={Number(key)}
            layers={sizes.length}
            share={key === '0' ? 1 : Math.max(0, (age(Number(key)) - 0.6) / 0.4)}
          />
        ))}
      </Figure>
    </>
  );
}

type ConnectionsProps = {
  readonly small: SmallNetwork;
  readonly layer: number;
  readonly from: readonly Circle[];
  readonly to: readonly Circle[];
  readonly drawn: number;
};

function Connections({ small, layer, from, to, drawn }: ConnectionsProps) {
  return keyed(from).flatMap(({ key, item }) =>
    keyed(to).map(({ key: target, item: end }) => (
      <Edge
        key={`${key} ${target}`}
        {...rimToRim(item, end)}
        weight={weightBetween(small.network, layer, Number(key), Number(target))}
        widths={widths}
        drawn={drawn}
      />
    )),
  );
}

type LayerProps = {
  readonly neurons: readonly Circle[];
  readonly activations: Float32Array;
  readonly layer: number;
  readonly layers: number;
  readonly share: number;
};

function Layer({ neurons, activations, layer, layers, share }: LayerProps) {
  const words = useWords('widgets').network;
  if (share === 0) return null;
  const kind = layerKind(layer, layers);
  const x = neurons[0]?.x ?? 0;
  return (
    <g opacity={share}>
      <Label x={x} y={210} size={56} weight={720} anchor="middle">
        {words.layers[kind]}
      </Label>
      {layer === 1 && kind === 'hidden' && (
        <Label x={x} y={254} size={30} anchor="middle" hue="var(--ink-2)">
          {words.hiddenMeans}
        </Label>
      )}
      {keyed(neurons).map(({ key, item }) => {
        const activation = activations[Number(key)]!;
        return (
          <Neuron
            key={key}
            {...item}
            activation={activation * share}
            label={layer === 0 ? plain(activation) : fixed(activation)}
            labelSize={item.r * (layer === 0 ? 1 : 0.66)}
            pen={4}
          />
        );
      })}
    </g>
  );
}

function describe(
  { network: { sizes }, activations }: SmallNetwork,
  shown: number,
  words: Words['widgets']['network'],
): string {
  const layers = sizes.map((size, layer) => ({ size, layer: layerKind(layer, sizes.length) }));
  const grown = words.describeSmall(layers.slice(0, shown));
  if (shown < sizes.length) return grown;
  const outputs = [...(activations.at(-1) ?? [])].map((activation) => fixed(activation)).join(', ');
  return `${grown} ${words.describeGrown(outputs)}`;
}
