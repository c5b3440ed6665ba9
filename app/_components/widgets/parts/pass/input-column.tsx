// The inputs as a column of neurons, one per pixel: eighteen of them, a bracket that says which, and how many are not
// shown.

import { memo } from 'react';
import { useWords } from '../../../words/words';
import type { Circle, Point } from '../draw/geometry';
import { Label } from '../draw/label';
import { Neuron } from '../draw/neuron';
import type { InputSlice } from './input-slice';

type Props = {
  readonly neurons: readonly Circle[];
  readonly pixels: ArrayLike<number>;
  readonly slice: InputSlice;
  /** How far the picture has flown in, 0 … 1, from the top. */
  readonly filled: number;
  /** The right end of the shown part in the picture, where the bracket's line comes from. */
  readonly from: Point;
};

export const InputColumn = memo(function InputColumn({ neurons, pixels, slice, filled, from }: Props) {
  const words = useWords('widgets').passing;
  const [first] = neurons;
  const last = neurons.at(-1);
  if (!first || !last) return null;
  const { x, r } = first;
  const top = first.y - r - 2;
  const bottom = last.y + r + 2;
  const middle = (top + bottom) / 2;
  const edge = x - 32;
  const inks = neurons.map((_, i) => (pixels[slice.from + i] ?? 0) / 255);
  // Blank pixels have nothing to fill: the flow begins with the first that has ink, as soon as it is asked for.
  const inked = inks.flatMap((ink, i) => (ink > 0 ? [i] : []));
  return (
    <g>
      <g fill="none" stroke="var(--room-ink)" strokeWidth={4}>
        <path
          d={`M${from.x} ${from.y}H${edge - 60}C${edge - 22} ${from.y} ${edge - 34} ${middle} ${edge - 2} ${middle}`}
        />
        <path d={`M${edge + 10} ${top}h-12V${bottom}h12`} />
      </g>
      <Label x={x} y={top - 57} size={30} anchor="middle" hue="var(--ink-2)">
        {words.above(slice.above)}
      </Label>
      <Dots x={x} from={top - 42} />
      {neurons.map((neuron, i) => (
        <Neuron
          key={neuron.y}
          {...neuron}
          pen={2.5}
          activation={inks[i]! * rippled(filled, inked.indexOf(i), inked.length)}
        />
      ))}
      <Dots x={x} from={bottom + 18} />
      <Label x={x} y={bottom + 78} size={30} anchor="middle" hue="var(--ink-2)">
        {words.below(slice.below)}
      </Label>
    </g>
  );
});

function Dots({ x, from }: { readonly x: number; readonly from: number }) {
  return (
    <g fill="var(--ink)">
      {[0, 12, 24].map((down) => (
        <circle key={down} cx={x} cy={from + down} r={2.6} />
      ))}
    </g>
  );
}

/** A share of a flow as place `i` of `count` feels it: the first begins first, all are done at 1. */
export function rippled(share: number, i: number, count: number): number {
  const own = 0.4;
  const start = count < 2 ? 0 : ((1 - own) * i) / (count - 1);
  return Math.max(0, Math.min(1, (share - start) / own));
}
