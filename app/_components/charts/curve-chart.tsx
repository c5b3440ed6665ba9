// The training as two charts over its mini-batches: cost on a logarithmic axis, accuracy in percent, and on the rail
// below them where the room's digits joined. Lines are named at their ends; the squared paper is the grid.

import { useMemo } from 'react';
import type { CurvePoint } from '@/lib/protocol/message';
import type { ShownMark } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';
import { chartLayout, type Plot, type Shown } from './chart-layout';
import { AccuracyPlot, CostPlot } from './chart-plots';
import { type ChartStyle, deskStyle, stageStyle } from './chart-style';
import { bigCount, summary } from './figures';
import { Paper } from './ground';
import { Columns, Rail } from './join-rail';
import { RateLines, RateTags } from './rate-marks';

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
  const upper = cost ?? accuracy;
  return (
    <svg
      role="img"
      aria-label={summary(points, marks)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`curve-chart curve-${size}`}
    >
      {cost && <Paper plot={cost} style={style} />}
      {accuracy && <Paper plot={accuracy} style={style} />}
      {upper && <Columns layout={layout} top={upper.top} style={style} />}
      {cost && <RateLines rates={layout.rates} plot={cost} style={style} />}
      {cost && <CostPlot plot={cost} style={style} last={last} />}
      {cost && <RateTags rates={layout.rates} plot={cost} style={style} />}
      {accuracy && <AccuracyPlot plot={accuracy} style={style} last={last} />}
      {points.length < 2 && upper && <Untrained plot={upper} style={style} />}
      <g fontSize={style.tick}>
        {layout.steps.map(({ step, x }) => (
          <text
            key={step}
            x={x}
            y={layout.axisTop + style.tick * 1.3}
            textAnchor="middle"
            className="num halo"
          >
            {bigCount(step)}
          </text>
        ))}
      </g>
      <text
        x={upper?.right}
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
        right={upper?.right ?? width}
        joined={last?.joined ?? 0}
      />
    </svg>
  );
}

function Untrained({ plot, style }: { readonly plot: Plot; readonly style: ChartStyle }) {
  // Beside the first figure, which stands at the axis.
  const x = plot.left + 9 * style.u;
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
