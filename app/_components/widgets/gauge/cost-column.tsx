// A column of red on squared paper: as high as the network's cost. On the stage and on phones.

import { Axis } from '../parts/draw/axis';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';

export type ColumnShape = {
  /** Of the squared paper, which is 28 of them wide and high. */
  readonly u: number;
  readonly x: number;
  readonly width: number;
  /** Where its upper end and 0 are. */
  readonly top: number;
  readonly bottom: number;
  /** From 0 to the cost at its upper end. */
  readonly ticks: readonly number[];
  /** Of the numbers at the ticks. */
  readonly size: number;
  /** How far the ticks reach out. */
  readonly tick: number;
  readonly pen: number;
};

/** A cost above the upper end fills the column. */
export const heightOf =
  ({ top, bottom, ticks }: Pick<ColumnShape, 'top' | 'bottom' | 'ticks'>) =>
  (value: number): number =>
    bottom - Math.min(1, value / ticks.at(-1)!) * (bottom - top);

type Props = {
  readonly shape: ColumnShape;
  readonly value: number;
  /** Where it was: dotted. */
  readonly ghost?: number | null;
};

export function CostColumn({ shape, value, ghost = null }: Props) {
  const { u, x, width, top, bottom, ticks, size, tick, pen } = shape;
  const y = heightOf(shape);
  return (
    <g>
      <GraphPaper x={0} y={0} width={28 * u} height={28 * u} u={u} />
      <rect x={x} y={y(value)} width={width} height={bottom - y(value)} fill="var(--cost)" />
      {ghost !== null && (
        <path
          d={`M${x} ${y(ghost)}h${width}`}
          stroke="var(--ink)"
          strokeWidth={pen + 1}
          strokeDasharray="4 9"
        />
      )}
      <path
        d={`M${x} ${top}V${bottom}M${x + width} ${top}V${bottom}`}
        stroke="var(--ink)"
        strokeWidth={pen}
      />
      <Axis
        along="x"
        scale={(at) => at}
        domain={[x - tick, 27 * u]}
        at={bottom}
        ticks={[]}
        size={size}
        pen={pen + 1}
      />
      {ticks.map((at) => (
        <g key={at}>
          <path d={`M${x - tick} ${y(at)}h${tick}`} stroke="var(--ink)" strokeWidth={pen} />
          <Label x={x - tick * 1.6} y={y(at) + size / 3} size={size} anchor="end" voice="num">
            {at}
          </Label>
        </g>
      ))}
    </g>
  );
}
