// A plot's squared paper, which everything stands on, and its axes with the ticks outside, which nothing covers.

import type { Plot, Tick } from './chart-layout';
import type { ChartStyle } from './chart-style';

type PaperProps = { readonly plot: Plot; readonly style: ChartStyle };

export function Paper({ plot, style }: PaperProps) {
  return (
    <g>
      <path d={cells(plot, style.u, false)} stroke="var(--grid)" className="hairline" />
      <path d={cells(plot, style.u, true)} stroke="var(--grid-7)" className="hairline" />
    </g>
  );
}

type AxesProps = {
  readonly plot: Plot & { readonly ticks: readonly Tick[] };
  readonly style: ChartStyle;
  readonly text: (value: number) => string;
};

export function Axes({ plot, style, text }: AxesProps) {
  const { left, right, top, bottom } = plot;
  const outside = style.u / 3;
  return (
    <g>
      {plot.ticks.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${left} ${y}h${-outside}`} stroke="var(--ink)" strokeWidth={style.axis} />
          <text
            x={left - outside - style.tick / 4}
            y={y + style.tick * 0.36}
            textAnchor="end"
            fontSize={style.tick}
            className="num halo"
          >
            {text(value)}
          </text>
        </g>
      ))}
      <path
        d={`M${left} ${top}V${bottom}H${right}`}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={style.axis}
      />
    </g>
  );
}

/** Lines of a cell, counted from the axes' corner; every seventh apart, for its stronger hue. */
function cells({ left, right, top, bottom }: Plot, u: number, sevenths: boolean): string {
  let path = '';
  for (let i = 1; left + i * u <= right + 0.5; i++)
    if ((i % 7 === 0) === sevenths) path += `M${left + i * u} ${top}V${bottom}`;
  for (let i = 1; bottom - i * u >= top - 0.5; i++)
    if ((i % 7 === 0) === sevenths) path += `M${left} ${bottom - i * u}H${right}`;
  return path;
}
