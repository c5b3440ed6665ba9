// The training as two charts over the time it took: cost on a logarithmic axis, accuracy in percent, and on the rail
// below them where the room's digits joined. Lines are named at their ends; the squared paper is the grid.

import { useMemo } from 'react';
import type { CurvePoint } from '@/lib/protocol/message';
import type { ReadingGroup } from '@/lib/session/state';
import type { ShownMark } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';
import { useWords } from '../words/words';
import { ChangeLines } from './change-tags';
import { chartLayout, type Plot, type Shown } from './chart-layout';
import { AccuracyPlot, CostPlot } from './chart-plots';
import { type ChartStyle, consoleStyle, stageStyle } from './chart-style';
import { Paper } from './ground';
import { Columns, Rail } from './join-rail';
import { describeCurves } from './summary';
import { TimeAxis } from './time-axis';

type Props = {
  readonly points: readonly CurvePoint[];
  readonly marks: readonly ShownMark[];
  readonly readings: readonly ReadingGroup[];
  readonly drawings: Drawings;
  readonly show: Shown;
  readonly width: number;
  readonly height: number;
  readonly size: 'stage' | 'console';
  /** Training stands still. */
  readonly paused?: boolean;
};

export function CurveChart(props: Props) {
  const { points, marks, readings, drawings, show, width, height, size, paused = false } = props;
  const words = useWords('charts');
  const style = size === 'stage' ? stageStyle : consoleStyle;
  const layout = useMemo(
    () => chartLayout({ points, marks, readings, show, width, height, style }),
    [points, marks, readings, show, width, height, style],
  );
  const { cost, accuracy, changes } = layout;
  const last = points.at(-1);
  const upper = cost ?? accuracy;
  const plots = [cost, accuracy].filter((plot) => plot !== null);
  return (
    <svg
      role="img"
      aria-label={describeCurves(points, marks, readings, words)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`curve-chart curve-${size}`}
    >
      {plots.map((plot) => (
        <Paper key={plot.top} plot={plot} style={style} />
      ))}
      {upper && <Columns layout={layout} plot={upper} style={style} />}
      {plots.map((plot) => (
        <ChangeLines key={plot.top} {...{ changes, plot, style }} />
      ))}
      {cost && <CostPlot plot={cost} {...{ style, last, changes }} />}
      {accuracy && <AccuracyPlot plot={accuracy} {...{ style, last }} changes={cost ? [] : changes} />}
      {points.length < 2 && upper && <Untrained plot={upper} style={style} />}
      <Foot {...{ layout, style, drawings, last, width }} paused={paused && points.length > 1} />
    </svg>
  );
}

type FootProps = Pick<Props, 'drawings' | 'width'> & {
  readonly layout: ReturnType<typeof chartLayout>;
  readonly style: typeof stageStyle;
  readonly last: Props['points'][number] | undefined;
  readonly paused: boolean;
};

/** Time, and below it the drawings that have joined. */
function Foot({ layout, style, drawings, last, width, paused }: FootProps) {
  const right = (layout.cost ?? layout.accuracy)?.right;
  return (
    <>
      {right !== undefined && <TimeAxis {...{ layout, style, right, paused }} latest={last?.step ?? 0} />}
      <Rail {...{ layout, drawings, style }} right={right ?? width} joined={last?.joined ?? 0} />
    </>
  );
}

function Untrained({ plot, style }: { readonly plot: Plot; readonly style: ChartStyle }) {
  const words = useWords('charts');
  // Beside the first figure, which stands at the axis.
  const x = plot.left + 9 * style.u;
  const y = plot.top + 4 * style.u;
  return (
    <g className="halo">
      <text x={x} y={y} fontSize={style.title} fontWeight="680">
        {words.noTraining}
      </text>
      <text x={x} y={y + style.title} fontSize={style.small} className="chart-second">
        {words.random}
      </text>
    </g>
  );
}
