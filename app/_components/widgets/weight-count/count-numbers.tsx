// All numbers of the network, seen at once: a picture of weights and a bias for every neuron of the first hidden layer,
// then a cell for each further weight. Without the network's own numbers, empty cells in their places.

import { incomingWeights } from '@/lib/nn/explain';
import type { Network, Sizes } from '@/lib/nn/network';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { WeightImage } from '../parts/draw/weight-image';
import { weightStrengths } from '../parts/draw/weight-ink';
import { type CountLayout, layOutCount, type SheetPlace } from './count-layout';

type Props = {
  readonly sizes: Sizes;
  readonly network: Network | null;
  /** A question stands on the right. */
  readonly asked: boolean;
};

export function CountNumbers({ sizes, network, asked }: Props) {
  const layout = layOutCount(sizes, asked ? 'narrow' : 'wide');
  const first = sizes[1] ?? 0;
  const words = useWords('widgets').weightCount;
  const [of, each] = words.pictures;
  return (
    <>
      {network &&
        keyed(layout.pictures).map(({ key, item }) => (
          <WeightImage
            key={key}
            weights={incomingWeights(network, Number(key))}
            side={layout.side}
            style={{ position: 'absolute', left: item.x, top: item.y }}
          />
        ))}
      <Figure says={words.describeNumbers(sizes)} width={1920} height={1080} className="canvas-figure">
        <Pictures layout={layout} biases={network?.biases[0] ?? null} />
        <Label x={60} y={layout.captions.pictures} size={34}>
          <Count of={first} />
          {of}
          <Count of={sizes[0] ?? 0} />
          {each}
        </Label>
        {keyed(layout.sheets).map(({ key, item }) => (
          <Sheet
            key={key}
            place={item}
            weights={network?.weights[Number(key) + 1] ?? null}
            biases={network?.biases[Number(key) + 1] ?? null}
          />
        ))}
      </Figure>
    </>
  );
}

const Count = ({ of }: { readonly of: number }) => (
  <tspan className="num" fontWeight={700}>
    {of}
  </tspan>
);

type PicturesProps = { readonly layout: CountLayout; readonly biases: Float32Array | null };

/** The edges of the pictures, and under each its bias as a square tag. */
function Pictures({ layout: { pictures, side, tag }, biases }: PicturesProps) {
  return keyed(pictures).map(({ key, item: { x, y } }) => (
    <g key={key}>
      <rect x={x} y={y} width={side} height={side} fill="none" stroke="var(--ink-3)" strokeWidth="1.5" />
      <Cell
        x={x + side / 2 - tag / 2}
        y={y + side + 3}
        side={tag}
        value={biases ? biases[Number(key)]! : 0}
        strength={1}
      />
    </g>
  ));
}

type SheetProps = {
  readonly place: SheetPlace;
  readonly weights: Float32Array | null;
  readonly biases: Float32Array | null;
};

/** One row per neuron: its incoming weights, a gap, its bias. */
function Sheet({ place: { x, y, cell, from, to }, weights, biases }: SheetProps) {
  const [of, each] = useWords('widgets').weightCount.rows;
  const strengths = weights && weightStrengths(weights);
  return (
    <g>
      {Array.from({ length: from * to }, (_, i) => {
        const [column, row] = [Math.floor(i / to), i % to];
        const value = strengths?.[i] ?? 0;
        return (
          <Cell
            key={`${column} ${row}`}
            x={x + column * cell}
            y={y + row * cell}
            side={cell - 2}
            value={value}
            strength={Math.abs(value)}
          />
        );
      })}
      {keyed(Array.from({ length: to })).map(({ key: row }) => (
        <Cell
          key={`bias ${row}`}
          x={x + (from + 1) * cell}
          y={y + Number(row) * cell}
          side={cell - 2}
          value={biases?.[Number(row)] ?? 0}
          strength={biases ? 1 : 0}
        />
      ))}
      <Label x={x} y={y + to * cell + 36} size={34}>
        <Count of={to} />
        {of}
        <Count of={from} />
        {each}
      </Label>
    </g>
  );
}

type CellProps = {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly value: number;
  readonly strength: number;
};

/** Plus a solid square, minus a bar, as in the pictures; nothing known yet is an empty one. */
function Cell({ x, y, side, value, strength }: CellProps) {
  if (value === 0)
    return <rect x={x} y={y} width={side} height={side} fill="none" stroke="var(--hair)" strokeWidth="1" />;
  const height = value > 0 ? side : side / 2;
  return (
    <rect
      x={x}
      y={y + (side - height) / 2}
      width={side}
      height={height}
      fill={hueOf(value)}
      fillOpacity={Math.max(0.15, strength)}
    />
  );
}
