// Changes of the learning rate across the cost: a dotted line at each, behind the curves, and a square tag with the
// rate from there on, in front of them and where they leave room.

import type { ChartLayout } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { tagPlace } from './tag-place';

type Props = {
  readonly rates: ChartLayout['rates'];
  readonly plot: NonNullable<ChartLayout['cost']>;
  readonly style: ChartStyle;
};

export function RateLines({ rates, plot, style }: Props) {
  return rates.map(({ x }) => (
    <path
      key={x}
      d={`M${x} ${plot.top}V${plot.bottom}`}
      stroke="var(--ink)"
      strokeWidth={style.axis}
      strokeDasharray={`${style.axis} ${style.axis * 3}`}
    />
  ));
}

export function RateTags({ rates, plot, style }: Props) {
  const size = style.caption;
  const height = size * 1.5;
  return rates.map(({ x, rate }) => {
    const text = `η ${Number(rate.toPrecision(2))}`;
    const width = text.length * size * 0.62 + size * 0.5;
    const [left, top] = tagPlace(x, plot, [plot.heldOut, plot.training], { width, height, gap: size * 0.3 });
    const box = { x: left, y: top, width, height };
    return (
      <g key={x}>
        <rect {...box} fill="none" stroke="var(--paper)" strokeWidth={style.axis + 2 * style.halo} />
        <rect {...box} fill="var(--paper)" stroke="var(--ink)" strokeWidth={style.axis} />
        <text
          x={left + width / 2}
          y={top + height * 0.68}
          textAnchor="middle"
          fontSize={size}
          fontWeight={680}
          className="num"
        >
          {text}
        </text>
      </g>
    );
  });
}
