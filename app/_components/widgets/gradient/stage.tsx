// The gradient of the cost as it is: one cell for every weight and bias, layer by layer.

'use client';

import { useMemo } from 'react';
import type { Layers } from '@/lib/nn/network';
import type { Words } from '@/lib/words/words';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { HeatMap } from '../parts/learning/heat-map';
import { type LatestNudges, useLatestNudges } from '../parts/learning/latest-gradient';
import { largestSize, sharedStrengths } from '../parts/learning/strengths';
import { mostShown } from '../parts/pass/pass-layout';
import { BiasName, LaterLayer, layersAfter, OutputNames, secondLine } from './later-layer';

const images = { columns: 10, side: 84, pitch: 100, top: 128 };

export default function Gradient(props: WidgetProps<'gradient'>) {
  const latest = useLatestNudges(props);
  if (!latest) return null;
  return <Maps box={props.box} latest={latest} />;
}

type Props = Pick<WidgetProps<'gradient'>, 'box'> & { readonly latest: LatestNudges };

function Maps({ box, latest }: Props) {
  const { nudges, learningRate, miniBatch, standIn } = latest;
  const largest = useLargest(nudges, learningRate);
  const shown = Math.min(nudges.sizes[1]!, mostShown);
  const rows = Math.ceil(shown / images.columns);
  const later = layersAfter(nudges, images.top + rows * images.pitch + 76, box);
  const words = useWords('widgets').gradient;
  const one = standIn ? words.ofTestDigit : words.ofOneDigit;
  const of = miniBatch === null ? one : words.ofMiniBatch(miniBatch);
  const [inputs, hidden] = [nudges.sizes[0]!, nudges.sizes[1]!];
  return (
    <>
      <Figure says={describe(nudges, largest, of, words)} {...box}>
        <Label x={0} y={40} size={40} weight={640} hue="var(--cost)">
          {words.title(of)}
        </Label>
        <LayerName
          y={102}
          words={shown < hidden ? words.layerShown(inputs, hidden, shown) : words.layer(inputs, hidden)}
          largest={largest[0] ?? 0}
          width={box.width}
        />
        {later.map((place) => (
          <LaterNames
            key={place.layer}
            {...{ nudges, place }}
            apart={later.length > 1}
            largest={largest[place.layer] ?? 0}
          />
        ))}
        <SignKey y={box.height - 12} />
      </Figure>
      <FirstLayer nudges={nudges} shown={shown} />
      {later.map(({ layer, left, top, cell, line }) => (
        <LaterLayer key={layer} {...{ nudges, layer, left, top, cell, line }} />
      ))}
    </>
  );
}

/** The largest gradient of each layer's weights. */
const useLargest = (nudges: Layers, learningRate: number): readonly number[] =>
  useMemo(() => nudges.weights.map((layer) => largestSize(layer) / learningRate), [nudges, learningRate]);

type LaterNamesProps = {
  readonly nudges: Layers;
  readonly place: ReturnType<typeof layersAfter>[number];
  /** It stands beside others, which leaves less room. */
  readonly apart: boolean;
  readonly largest: number;
};

/** What the map of a later layer is called, with the names of its rows where there is room. */
function LaterNames({ nudges, place, apart, largest }: LaterNamesProps) {
  const words = useWords('widgets').gradient;
  const { layer, left, width, top, from, to, cell, line } = place;
  const biases = layer === 1 ? from + to : to;
  const roomy = line >= 24;
  return (
    <g>
      <LayerName
        x={left}
        y={top - 26}
        words={words.layer(nudges.sizes[layer]!, nudges.sizes[layer + 1]!)}
        more={apart ? words.biases(biases) : words.biasesAtEdges(biases)}
        apart={apart}
        largest={largest}
        width={width}
      />
      {!apart && roomy && <BiasName {...{ from, to, left, top, cell, line }} />}
      {layer === nudges.weights.length - 1 && roomy && (
        <OutputNames {...{ from, to, left, top, cell, line }} />
      )}
    </g>
  );
}

type LayerNameProps = {
  readonly x?: number;
  /** Of the last line. */
  readonly y: number;
  readonly words: string;
  /** Behind the words, or below them where maps stand side by side. */
  readonly more?: string;
  readonly apart?: boolean;
  readonly largest: number;
  readonly width: number;
};

function LayerName({ x = 0, y, words, more, apart = false, largest, width }: LayerNameProps) {
  const { atMost } = useWords('widgets').gradient;
  const first = apart ? y - secondLine : y;
  return (
    <g>
      <Label x={x} y={first} size={30}>
        {more && !apart ? `${words}, ${more}` : words}
      </Label>
      {more && apart && (
        <Label x={x} y={y} size={30}>
          {more}
        </Label>
      )}
      <Label x={x + width - 12} y={y} size={30} anchor="end" hue="var(--ink-2)">
        {atMost}{' '}
        <tspan className="num" fontWeight={680}>
          {largest.toPrecision(2)}
        </tspan>
      </Label>
    </g>
  );
}

/** One picture per hidden neuron, all to one scale: gradient is minus the nudge. */
function FirstLayer({ nudges, shown }: { readonly nudges: Layers; readonly shown: number }) {
  const pictures = useMemo(() => {
    const strengths = sharedStrengths(nudges.weights[0]!);
    const width = nudges.sizes[1]!;
    return Array.from({ length: shown }, (_, j) =>
      Float32Array.from({ length: nudges.sizes[0]! }, (__, p) => -strengths[p * width + j]!),
    );
  }, [nudges, shown]);
  return pictures.map((strengths, j) => (
    <HeatMap
      // biome-ignore lint/suspicious/noArrayIndexKey: a hidden neuron is its number
      key={j}
      strengths={strengths}
      columns={28}
      cell={3}
      style={{
        left: (j % images.columns) * images.pitch,
        top: images.top + Math.floor(j / images.columns) * images.pitch,
      }}
    />
  ));
}

function SignKey({ y }: { readonly y: number }) {
  const words = useWords('widgets').gradient;
  return (
    <g>
      <rect x={0} y={y - 22} width={24} height={24} fill="var(--pos)" />
      <Label x={36} y={y} size={30} hue="var(--ink-2)">
        {words.grows}
      </Label>
      <path d={`M440 ${y - 17}h24m-24 10h24m-24 10h24`} stroke="var(--neg)" strokeWidth={5} />
      <Label x={476} y={y} size={30} hue="var(--ink-2)">
        {words.falls}
      </Label>
    </g>
  );
}

const describe = (
  { sizes }: Layers,
  largest: readonly number[],
  of: string,
  words: Words['widgets']['gradient'],
): string =>
  words.describe(
    of,
    largest.map((most, layer) => ({
      from: sizes[layer]!,
      to: sizes[layer + 1]!,
      most: most.toPrecision(2),
    })),
  );
