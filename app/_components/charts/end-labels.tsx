// The latest values, right of where their lines end: in the line's hue, with what they were taken on.

import type { ChartStyle } from './chart-style';
import type { PlacedEnd } from './end-places';
import type { End } from './ends';

type Props = { readonly style: ChartStyle; readonly ends: readonly PlacedEnd[] };

export function EndLabels({ style, ends }: Props) {
  return ends.map(({ box, size, ...end }) => (
    <g key={end.id}>
      <EndMark end={end} style={style} />
      <g style={{ fill: end.hue }} className="end-label">
        <text x={box.x} y={box.y + size * 0.84} fontSize={size} fontWeight="780" className="num halo">
          {end.value}
          {end.range && (
            <tspan dx={style.caption * 0.35} fontSize={style.caption} fontWeight="560">
              {end.range.text}
            </tspan>
          )}
        </text>
        <text
          x={box.x}
          y={box.y + size + style.caption * 0.78}
          fontSize={style.caption}
          fontWeight="560"
          className="halo"
        >
          {end.caption}
        </text>
      </g>
    </g>
  ));
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
