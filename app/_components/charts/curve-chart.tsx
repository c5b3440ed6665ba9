// The training as two charts over its mini-batches: cost on a logarithmic axis, accuracy in percent, and on the rail
// below them where the room's digits joined. Lines are named at their ends; the squared paper is the grid.

import { useMemo } from 'react';
import type { CurvePoint } from '@/lib/protocol/message';
import type { ShownMark } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';
import { chartLayout, type Plot, type Shown } from './chart-layout';
import { type ChartStyle, deskStyle, stageStyle } from './chart-style';
import { EndLabels } from './end-labels';
import { accuracyEnds, costEnds } from './ends';
import { bigCount, summary } from './figures';
import { Ground } from './ground';
import { Columns, Rail } from './join-rail';
import { Pen, Steps } from './lines';

type Props = {
  readonly points: readonly CurvePoint[];
  readonly marks: readonly ShownMark[];
  readonly drawings: Drawings;
  readonly show: Shown;
  readonly width: number;
  readonly height: number;
  readonly size: 'stage' | 'desk';
  /** Training stands still. */
  readonly paused?: boolean;
};

export function CurveChart({ points, marks, drawings, show, width, height, size, paused = false }: Props) {
  const style = size === 'stage' ? stageStyle : deskStyle;
  const layout = useMemo(
    () => chartLayout({ points, marks, show, width, height, style }),
    [points, marks, show, width, height, style],
  );
  const { cost, accuracy } = layout;
  const last = points.at(-1);
  const plot = cost ?? accuracy;
  return (
    <svg
      role="img"
      aria-label={summary(points, marks)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="curve-chart"
    >
      {cost && <Ground plot={cost} style={style} />}
      {accuracy && <Ground plot={accuracy} style={style} />}
      {plot && <Columns layout={layout} top={plot.top} style={style} />}
      {cost && (
        <g>
          <Title text="Cost" x={cost.left} y={cost.top} hue="var(--cost)" size={style.title} />
          <Pen points={cost.training} hue="var(--cost)" width={style.thin} halo={style.halo} />
          <Pen points={cost.heldOut} hue="var(--cost)" width={style.pen} halo={style.halo} />
          <EndLabels plot={cost} style={style} ends={costEnds(cost, last)} />
        </g>
      )}
      {accuracy && (
        <g>
          <Title
            text="Accuracy, percent"
            x={accuracy.left}
            y={accuracy.top}
            hue="var(--acc)"
            size={style.title}
          />
          <path
            d={`M${accuracy.left} ${accuracy.guessing}H${accuracy.right}`}
            stroke="var(--ink-3)"
            strokeWidth={style.axis}
            strokeDasharray={`${style.axis} ${style.axis * 3.6}`}
          />
          <text
            x={accuracy.right - 8}
            y={accuracy.guessing - style.caption * 0.4}
            textAnchor="end"
            fontSize={style.caption}
            className="chart-second halo"
          >
            guessing
          </text>
          <Steps
            points={accuracy.arrival}
            hue="var(--room)"
            edge="var(--room-ink)"
            width={style.pen}
            halo={style.halo}
          />
          <Steps points={accuracy.test} hue="var(--acc)" width={style.pen} halo={style.halo} />
          <EndLabels plot={accuracy} style={style} ends={accuracyEnds(accuracy, last)} />
        </g>
      )}
      {points.length < 2 && plot && <Untrained plot={plot} style={style} />}
      {layout.steps.map(({ step, x }) => (
        <text
          key={step}
          x={x}
          y={layout.axisTop + style.tick * 1.3}
          fontSize={style.tick}
          textAnchor="middle"
          className="num halo"
        >
          {bigCount(step)}
        </text>
      ))}
      <text
        x={plot?.right}
        y={layout.axisTop + style.tick * 1.3}
        textAnchor="end"
        fontSize={style.caption}
        className="chart-second halo"
      >
        {paused && points.length > 1 ? 'paused' : 'mini-batches'}
      </text>
      <Rail
        layout={layout}
        drawings={drawings}
        style={style}
        right={plot?.right ?? width}
        joined={last?.joined ?? 0}
      />
    </svg>
  );
}

type TitleProps = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly hue: string;
  readonly size: number;
};

function Title({ text, x, y, hue, size }: TitleProps) {
  return (
    <text x={x} y={y - size * 0.48} fontSize={size} fontWeight="760" style={{ fill: hue }} className="halo">
      {text}
    </text>
  );
}

function Untrained({ plot, style }: { readonly plot: Plot; readonly style: ChartStyle }) {
  const x = plot.left + 2 * style.u;
  const y = plot.top + 4 * style.u;
  return (
    <g className="halo">
      <text x={x} y={y} fontSize={style.title} fontWeight="680">
        No training yet.
      </text>
      <text x={x} y={y + style.title} fontSize={style.small} className="chart-second">
        All weights are random.
      </text>
    </g>
  );
}
