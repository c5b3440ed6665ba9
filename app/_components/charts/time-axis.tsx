// Below the plots: how long training had taken, and how many mini-batches it had come to by then.

import { useWords } from '../words/words';
import type { ChartLayout } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { clockText } from './figures';

type Props = {
  readonly layout: ChartLayout;
  readonly style: ChartStyle;
  /** Where the rows' names end. */
  readonly right: number;
  /** Mini-batches by now. */
  readonly latest: number;
  readonly paused: boolean;
};

export function TimeAxis({ layout, style, right, latest, paused }: Props) {
  const { tick, caption, u } = style;
  const words = useWords('charts');
  const now = words.miniBatches(latest);
  const named = right - (now.length + 1) * caption * 0.54;
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
            {step !== null && x + tick * 1.8 < named && (
              <text x={x} y={steps} className="num chart-second halo">
                {words.big(step)}
              </text>
            )}
          </g>
        ))}
      </g>
      <g fontSize={caption} textAnchor="end" className="halo">
        <text x={right} y={times}>
          {paused ? words.paused : words.minutes}
        </text>
        <text x={right} y={steps} className="chart-second">
          {now}
        </text>
      </g>
    </g>
  );
}
