// Changes of the learning rate across the cost: a dotted line at each and a square tag with the rate from there on.

import type { ChartLayout, Plot } from './chart-layout';
import type { ChartStyle } from './chart-style';

type Props = {
  readonly rates: ChartLayout['rates'];
  readonly plot: Plot;
  readonly style: ChartStyle;
};

export function RateMarks({ rates, plot, style }: Props) {
  const size = style.caption;
  const height = size * 1.5;
  return (
    <g>
      {rates.map(({ x, rate }) => {
        const text = `η ${Number(rate.toPrecision(2))}`;
        const width = text.length * size * 0.62 + size * 0.5;
        const left = Math.min(x, plot.right - width);
        return (
          <g key={x}>
            <path
              d={`M${x} ${plot.top}V${plot.bottom - height - size * 0.3}`}
              stroke="var(--ink)"
              strokeWidth={style.axis}
              strokeDasharray={`${style.axis} ${style.axis * 3}`}
            />
            <rect
              x={left}
              y={plot.bottom - height - size * 0.3}
              width={width}
              height={height}
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth={style.axis}
            />
            <text
              x={left + width / 2}
              y={plot.bottom - height * 0.32 - size * 0.3}
              textAnchor="middle"
              fontSize={size}
              fontWeight={680}
              className="num"
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
