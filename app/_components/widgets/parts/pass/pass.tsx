// A pass through the network, as far as it has come. What flows is drawn from the network's own numbers.

import { type ReactNode, useMemo } from 'react';
import { forwardPass } from '@/lib/nn/explain';
import type { Network } from '@/lib/nn/network';
import { Figure } from '../draw/figure';
import type { Circle } from '../draw/geometry';
import { densities } from './densities';
import { HiddenImages, HiddenNeurons, ImageFrames } from './hidden-layers';
import { inputSlice } from './input-slice';
import { OutputColumn } from './output-column';
import { InputEdges, LayerEdges } from './pass-edges';
import { layOutPass } from './pass-layout';
import { PassWords } from './pass-words';
import { strongestPath } from './path';
import { PictureInputs } from './picture-inputs';
import type { RoomDigit } from './room-digit';

type Props = {
  readonly network: Network;
  readonly digit: RoomDigit;
  /** How many layers the digit has reached, the inputs first; the fraction is on its way. */
  readonly reach: number;
  readonly says: string;
  /** Below the picture, under who drew it. */
  readonly note: string;
  /** The slide's words. */
  readonly children?: ReactNode;
};

/** Lines to a later column would run behind the pictures of the ones before. */
const firstColumn = (neurons: readonly Circle[]): number =>
  neurons.filter(({ x }) => x === neurons[0]?.x).length;

export function Pass({ network, digit, reach, says, note, children }: Props) {
  const layout = useMemo(() => layOutPass(network.sizes), [network.sizes]);
  const { activations } = useMemo(() => forwardPass(network, digit.pixels), [network, digit.pixels]);
  const dark = activations.map((layer) => densities(network.formulas.hidden, layer));
  const slice = useMemo(() => inputSlice(digit.pixels), [digit.pixels]);
  const shown = layout.hidden.map(({ neurons }, l) => (l === 0 ? firstColumn(neurons) : neurons.length));
  const path = strongestPath(network, activations, shown);
  const come = (layer: number) => Math.max(0, Math.min(1, reach - layer));
  return (
    <>
      {children}
      <Figure says={says} width={1920} height={1080} className="whole-canvas">
        <Edges {...{ layout, network, slice, dark, path, come }} />
        <PictureInputs layout={layout} pixels={digit.pixels} slice={slice} filled={come(0)} />
        {layout.hidden.map((layer, l) => (
          <g key={layer.neurons[0]?.x}>
            <ImageFrames layer={layer} strong={reach > 1 ? (path[l] ?? null) : null} />
            <HiddenNeurons layer={layer} activations={dark[l + 1]!} filled={come(l + 1)} />
          </g>
        ))}
        <OutputColumn
          neurons={layout.outputs}
          outputs={activations.at(-1)!}
          filled={come(layout.hidden.length + 1)}
        />
        <PassWords layout={layout} digit={digit} note={note} />
      </Figure>
      {layout.hidden.slice(0, 1).map((layer) => (
        <HiddenImages key={layer.size} layer={layer} network={network} />
      ))}
    </>
  );
}

type EdgesProps = {
  readonly layout: ReturnType<typeof layOutPass>;
  readonly network: Network;
  readonly slice: ReturnType<typeof inputSlice>;
  /** How dark each layer's neurons are. */
  readonly dark: readonly ArrayLike<number>[];
  readonly path: readonly number[];
  /** How much of a layer the digit has reached. */
  readonly come: (layer: number) => number;
};

function Edges({ layout, network, slice, dark, path, come }: EdgesProps) {
  return (
    <>
      <InputEdges layout={layout} network={network} slice={slice} to={path[0] ?? 0} drawn={come(1)} />
      {layout.hidden.map((layer, l) => (
        <LayerEdges
          key={layer.neurons[0]?.x}
          layout={layout}
          network={network}
          from={l}
          to={path[l + 1] ?? 0}
          activations={dark[l + 1]!}
          drawn={come(l + 2)}
        />
      ))}
    </>
  );
}
