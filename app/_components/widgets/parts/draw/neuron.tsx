// A neuron: a round pixel with an ink ring. Its density is its activation, 0 paper and 1 full ink.

import type { ReactNode } from 'react';
import { BiasTag } from './bias-tag';
import { FunctionPlot, type NeuronFunction } from './function-plot';
import type { Circle } from './geometry';
import { hueOnInk } from './hues';

type Props = Circle & {
  /** 0 … 1; without one the neuron is a ring on sheet. */
  readonly activation?: number;
  /** Written on it: its value or its digit. Turns over with the density. */
  readonly label?: ReactNode;
  readonly labelSize?: number;
  /** The ring's width. */
  readonly pen?: number;
  /** Drawn inside, when that is the subject. */
  readonly plot?: NeuronFunction;
  readonly bias?: number;
  /** One dotted ring: it fires. */
  readonly fires?: boolean;
  /** A yellow ring: this is you. */
  readonly you?: boolean;
  readonly ring?: string;
};

export function Neuron(props: Props) {
  const { x, y, r, activation = 0, label, labelSize = r * 0.8, pen = 3, plot, bias } = props;
  const { ring = 'var(--ink)' } = props;
  const circle = { cx: x, cy: y };
  return (
    <g>
      {bias !== undefined && (
        <BiasTag x={x} top={y + r} drop={r * 0.55} value={bias} size={r * 0.5} pen={pen} />
      )}
      <circle {...circle} r={r} fill="var(--sheet)" />
      <circle {...circle} r={r} fill="var(--ink)" fillOpacity={activation} stroke={ring} strokeWidth={pen} />
      {plot && <FunctionPlot x={x} y={y} r={r} of={plot} pen={pen * 1.35} />}
      <Rings {...props} pen={pen} />
      {label !== undefined && (
        <text
          x={x}
          y={y + labelSize * 0.35}
          textAnchor="middle"
          fontSize={labelSize}
          fontWeight={700}
          className="num"
          style={{ fill: hueOnInk(activation) }}
        >
          {label}
        </text>
      )}
    </g>
  );
}

/** Around it: that it fires, and that it is you. */
function Rings({ x, y, r, pen, fires, you }: Props & { readonly pen: number }) {
  const circle = { cx: x, cy: y, fill: 'none' };
  return (
    <>
      {fires && (
        <circle
          {...circle}
          r={r + pen * 2.6}
          stroke="var(--ink)"
          strokeWidth={pen}
          strokeDasharray={`${pen} ${pen * 1.6}`}
        />
      )}
      {you && (
        <>
          <circle {...circle} r={r + pen * 2} stroke="var(--room-ink)" strokeWidth={pen * 2.6} />
          <circle {...circle} r={r + pen * 2} stroke="var(--room)" strokeWidth={pen * 1.8} />
        </>
      )}
    </>
  );
}
