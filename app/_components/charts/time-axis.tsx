// Below the plots: how long training had taken, and how many mini-batches it had come to by then.

import type { ChartLayout } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { bigCount, clockText } from './figures';

type Props = {
  readonly layout: ChartLayout;
  readonly style: ChartStyle;
  /** Where the rows' names end. */
  readonly right: number;
  readonly paused: boolean;
};

export function TimeAxis({ layout, style, right, paused }: Props) {
  const { tick, caption, u } = style;
  const times = layout.axisTop + tick * 1.35;
  const steps = times + tick * 1.2;
  return (
    <g>
      <g fontSize={tick} textAnchor="middle">
        {layout.ticks.map(({ seconds, step, x }) => (
          <g key={seconds}>
            <path
              d={`M${x} ${layout.axisTop}v${u / 4}`}
              stroke="var(--ink)"
              strokeWidth={style.axis}
              fill="none"
            />
            <text x={x} y={times} className="num halo">
              {clockText(seconds)}
            </text>
            {step !== null && (
              <text x={x} y={steps} className="num chart-second halo">
                {bigCount(step)}
              </text>
            )}
          </g>
        ))}
      </g>
      <g fontSize={caption} textAnchor="end" className="halo">
        <text x={right} y={times}>
          {paused ? 'paused' : 'minutes'}
        </text>
        <text x={right} y={steps} className="chart-second">
          mini-batches
        </text>
      </g>
    </g>
  );
}
