// An axis in ink with its ticks outside. The scale is any function from values to pixels (d3-scale's fit).

import { plain } from './number-text';

type Props = {
  readonly along: 'x' | 'y';
  readonly scale: (value: number) => number;
  /** From and to, in values. */
  readonly domain: readonly [number, number];
  /** The other coordinate: the y of an x axis, the x of a y axis. */
  readonly at: number;
  readonly ticks: readonly number[];
  /** Type of the tick's label: 28 and more on the stage. */
  readonly size: number;
  readonly pen?: number;
  readonly text?: (value: number) => string;
  /** Ticks that are named in bold. */
  readonly strong?: readonly number[];
  /** Paper behind the labels, where lines pass. */
  readonly halo?: number;
  /** Length of a tick on each side of the axis. */
  readonly tick?: number;
};

export function Axis(props: Props) {
  const { along, scale, domain, at, ticks, size, pen = 2.5, tick = size * 0.3, ...look } = props;
  const [from, to] = [scale(domain[0]), scale(domain[1])];
  return (
    <g>
      <path
        d={along === 'x' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`}
        stroke="var(--ink)"
        strokeWidth={pen}
      />
      {ticks.map((value) => (
        <Tick key={value} {...{ along, at, size, pen, tick, value, ...look }} place={scale(value)} />
      ))}
    </g>
  );
}

type TickProps = Pick<Props, 'along' | 'at' | 'size' | 'text' | 'strong' | 'halo'> & {
  readonly pen: number;
  readonly tick: number;
  readonly value: number;
  /** Where the value stands on the axis, in pixels. */
  readonly place: number;
};

function Tick(props: TickProps) {
  const { along, at, size, pen, tick, value, place, text = plain, strong = [], halo = 0 } = props;
  const flat = along === 'x';
  return (
    <g>
      <path
        d={flat ? `M${place} ${at - tick}v${2 * tick}` : `M${at - tick} ${place}h${2 * tick}`}
        stroke="var(--ink)"
        strokeWidth={pen}
      />
      <text
        x={flat ? place : at - tick - size * 0.3}
        y={flat ? at + tick + size * 1.3 : place + size * 0.35}
        textAnchor={flat ? 'middle' : 'end'}
        fontSize={size}
        fontWeight={strong.includes(value) ? 760 : 460}
        className="num"
        style={halo > 0 ? groundOf(halo) : undefined}
      >
        {text(value)}
      </text>
    </g>
  );
}

const groundOf = (width: number) =>
  ({
    paintOrder: 'stroke',
    stroke: 'var(--paper)',
    strokeWidth: width,
    strokeLinejoin: 'round',
  }) as const;
