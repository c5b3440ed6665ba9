// The step and the sigmoid on squared paper, with a point on the curve.

import type { ReactNode } from 'react';
import { sigmoid } from '@/lib/nn/activation';
import { Axis } from '../draw/axis';
import { GraphPaper } from '../draw/graph-paper';
import { Label } from '../draw/label';

export type ActivationCurve = 'step' | 'sigmoid';

export const step = (z: number): number => (z > 0 ? 1 : 0);
export const heightOf = (curve: ActivationCurve, z: number): number =>
  curve === 'step' ? step(z) : sigmoid(z);

export type PlotMeasure = {
  /** The cell: 36 on the stage, 12 on a phone. */
  readonly u: number;
  readonly columns: number;
  /** Cells a z. */
  readonly perZ: number;
  /** Rows of squared paper, and the row of 0. */
  readonly rows: number;
  readonly floor: number;
  /** Cells from 0 to 1. */
  readonly rise: number;
  readonly size: { readonly tick: number; readonly label: number };
  readonly pen: number;
};

export const plotX = ({ u, columns, perZ }: PlotMeasure, z: number): number => (columns / 2 + perZ * z) * u;
export const plotY = ({ u, floor, rise }: PlotMeasure, value: number): number => (floor - rise * value) * u;

type Props = {
  readonly measure: PlotMeasure;
  readonly curve: ActivationCurve;
  /** The other one, dotted. */
  readonly under?: ActivationCurve;
  /** 0.5 on the axis. */
  readonly half?: boolean;
  /** What z is, in the words of the deck. */
  readonly caption?: string;
  readonly children?: ReactNode;
};

export function ActivationPlot({ measure, curve, under, half, caption, children }: Props) {
  const { u, columns, rows, size, floor } = measure;
  const origin = { x: plotX(measure, 0), y: plotY(measure, 0) };
  return (
    <>
      <GraphPaper x={0} y={0} width={columns * u + 1} height={rows * u + 1} u={u} origin={origin} />
      <Axes measure={measure} values={half ? [0.5, 1] : [1]} />
      {under && <Curve measure={measure} curve={under} dotted />}
      <Curve measure={measure} curve={curve} />
      <Label
        x={columns * u - u * 0.4}
        y={(floor + 2.5) * u}
        size={size.label}
        anchor="end"
        halo={size.label * 0.4}
      >
        <tspan className="num" fontWeight={760}>
          z
        </tspan>
        {caption && `  ${caption}`}
      </Label>
      {children}
    </>
  );
}

type AxesProps = Pick<Props, 'measure'> & {
  /** That are named on the upright axis. */
  readonly values: readonly number[];
};

function Axes({ measure, values }: AxesProps) {
  const { u, columns, perZ, size, pen, floor } = measure;
  const { x, y } = { x: plotX(measure, 0), y: plotY(measure, 0) };
  const tick = u / 4;
  const line = { stroke: 'var(--ink)', strokeWidth: pen / 3 };
  return (
    <>
      <Axis
        along="x"
        scale={(z) => plotX(measure, z)}
        domain={[-columns / 2 / perZ, columns / 2 / perZ]}
        at={y}
        ticks={[-6, -4, -2, 0, 2, 4, 6]}
        size={size.tick}
        pen={pen / 3}
        halo={size.tick * 0.4}
        tick={tick}
      />
      <path d={`M${x} 0V${floor * u}`} {...line} />
      {values.map((value) => (
        <g key={value}>
          <path d={`M${x - tick} ${plotY(measure, value)}h${2 * tick}`} {...line} />
          <Label
            x={x - tick - size.tick * 0.4}
            y={plotY(measure, value) + size.tick * (value === 1 ? -0.4 : 0.36)}
            size={size.tick}
            anchor="end"
            voice="num"
            weight={460}
            halo={size.tick * 0.4}
          >
            {value}
          </Label>
        </g>
      ))}
    </>
  );
}

type CurveProps = {
  readonly measure: PlotMeasure;
  readonly curve: ActivationCurve;
  readonly dotted?: boolean;
};

function Curve({ measure, curve, dotted }: CurveProps) {
  const { u, pen } = measure;
  return (
    <path
      d={curve === 'step' ? stepPath(measure) : sigmoidPath(measure)}
      fill="none"
      stroke={dotted ? 'var(--ink-2)' : 'var(--ink)'}
      strokeWidth={dotted ? pen * 0.55 : pen}
      strokeDasharray={dotted ? `${pen * 0.55} ${u / 3}` : undefined}
      strokeLinejoin="round"
    />
  );
}

function stepPath(measure: PlotMeasure): string {
  const [x, zero, one] = [plotX(measure, 0), plotY(measure, 0), plotY(measure, 1)];
  return `M0 ${zero}H${x}V${one}H${measure.columns * measure.u}`;
}

function sigmoidPath(measure: PlotMeasure): string {
  const end = measure.columns / 2 / measure.perZ;
  const points = Array.from({ length: 141 }, (_, i) => {
    const z = (i / 70 - 1) * end;
    return `${plotX(measure, z).toFixed(1)} ${plotY(measure, sigmoid(z)).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

type PointProps = {
  readonly measure: PlotMeasure;
  readonly curve: ActivationCurve;
  readonly z: number;
  /** Yellow: it is a participant's own. */
  readonly you?: boolean;
};

/** The point on the curve, with a dotted line down to its z. */
export function PlotPoint({ measure, curve, z, you }: PointProps) {
  const { u, pen } = measure;
  const [x, y] = [plotX(measure, z), plotY(measure, heightOf(curve, z))];
  return (
    <g>
      <path
        d={`M${x} ${y}V${plotY(measure, 0)}`}
        stroke="var(--ink)"
        strokeWidth={pen / 3}
        strokeDasharray={`${pen / 3} ${pen * 0.66}`}
      />
      <circle
        cx={x}
        cy={y}
        r={u * 0.66}
        fill={you ? 'var(--room)' : 'var(--ink)'}
        stroke={you ? 'var(--ink)' : 'var(--paper)'}
        strokeWidth={pen / 2.4}
      />
    </g>
  );
}
