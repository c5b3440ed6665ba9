// The latest values, right of where their lines end: in the line's hue, with what they were taken on.

import type { Plot } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { dodge } from './dodge';
import type { End } from './ends';

type Props = {
  readonly plot: Plot;
  readonly style: ChartStyle;
  readonly ends: readonly End[];
  /** The labels end above it. */
  readonly floor?: number;
};

export function EndLabels({ plot, style, ends, floor = plot.bottom - style.axis }: Props) {
  const size = (end: End) => (end.main ? style.value : style.small);
  const centres = dodge(
    ends.map((end) => ({ id: end.id, y: end.at[1], height: size(end) + style.caption * 1.1 })),
    plot.top - style.u / 2,
    floor,
  );
  const x = (end: End) => end.at[0] + style.dot * 2;
  return ends.map((end) => {
    const middle = centres.get(end.id) ?? end.at[1];
    const top = middle - (size(end) + style.caption * 1.1) / 2;
    return (
      <g key={end.id}>
        <EndMark end={end} style={style} />
        <g style={{ fill: end.hue }} className="end-label">
          <text
            x={x(end)}
            y={top + size(end) * 0.84}
            fontSize={size(end)}
            fontWeight="780"
            className="num halo"
          >
            {end.value}
            {end.range && (
              <tspan dx={style.caption * 0.35} fontSize={style.caption} fontWeight="560">
                {end.range.text}
              </tspan>
            )}
          </text>
          <text
            x={x(end)}
            y={top + size(end) + style.caption * 0.78}
            fontSize={style.caption}
            fontWeight="560"
            className="halo"
          >
            {end.caption}
          </text>
        </g>
      </g>
    );
  });
}

function EndMark({ end, style }: { readonly end: End; readonly style: ChartStyle }) {
  return (
    <>
      {end.range && <Whisker x={end.at[0]} range={end.range} hue={end.hue} style={style} />}
      <Shape end={end} style={style} />
    </>
  );
}

type WhiskerProps = {
  readonly x: number;
  readonly range: NonNullable<End['range']>;
  readonly hue: string;
  readonly style: ChartStyle;
};

/** From the lowest to the highest value that is likely. */
function Whisker({ x, range, hue, style }: WhiskerProps) {
  const foot = style.dot * 0.6;
  const { low, high } = range;
  return (
    <path
      d={`M${x} ${low}V${high}M${x - foot} ${low}h${2 * foot}M${x - foot} ${high}h${2 * foot}`}
      stroke={hue}
      strokeWidth={style.axis}
    />
  );
}

function Shape({ end, style }: { readonly end: End; readonly style: ChartStyle }) {
  const [x, y] = end.at;
  const r = style.dot;
  if (end.mark === 'dot') return <circle cx={x} cy={y} r={r} fill={end.hue} />;
  if (end.mark === 'none') return null;
  return (
    <rect
      x={x - r}
      y={y - r}
      width={2 * r}
      height={2 * r}
      fill={end.edge ? 'var(--room)' : end.hue}
      stroke={end.edge}
      strokeWidth={end.edge ? style.axis : 0}
    />
  );
}
