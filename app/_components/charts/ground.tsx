// A plot's squared paper, its axes, and the ticks outside of them.

import type { Plot, Tick } from './chart-layout';
import type { ChartStyle } from './chart-style';

type Props = {
  readonly plot: Plot & { readonly ticks: readonly Tick[]; readonly guessing?: number };
  readonly style: ChartStyle;
};

export function Ground({ plot, style }: Props) {
  const { left, right, top, bottom } = plot;
  const percent = plot.guessing !== undefined;
  return (
    <g>
      <path d={cells(plot, style.u, false)} stroke="var(--grid)" className="hairline" />
      <path d={cells(plot, style.u, true)} stroke="var(--grid-7)" className="hairline" />
      {plot.ticks.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${left} ${y}h${-style.u / 3}`} stroke="var(--ink)" strokeWidth={style.axis} />
          <text
            x={left - style.u / 3 - style.tick / 4}
            y={y + style.tick * 0.36}
            textAnchor="end"
            fontSize={style.tick}
            className="num"
          >
            {percent ? value * 100 : value}
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
