// A sum as a walk along squared paper: each term a row that starts where the last one ended, plus solid, minus barred.
// It lands left or right of 0.

import { keyed } from '../../slides/keyed';
import { Axis } from '../parts/draw/axis';
import { Bar, RowLabel } from './walk-bar';
import { cellOf, strideShares, type WalkRow, type WalkScale, walkTicks } from './walk-layout';

type Props = {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly scale: WalkScale;
  readonly rows: readonly WalkRow[];
  /** In cells from y: the top of each row, how high its bar is, and the number line. */
  readonly tops: readonly number[];
  readonly bar: number;
  readonly axis: number;
  /** The line of 0 goes from the top to here, in cells. */
  readonly bottom: number;
  readonly size: { readonly label: number; readonly tick: number };
  /** How much of the walk has been walked, 0 … 1. */
  readonly walked?: number;
  readonly tickApart?: number;
  /** Where the output turns over: 0, or a threshold. */
  readonly decision?: number;
  /** Where it was: a dotted line that stays. */
  readonly ghost?: number | null;
};

export function WalkPaper(props: Props) {
  const {
    x,
    y,
    u,
    scale,
    rows,
    tops,
    bar: barCells,
    axis,
    bottom,
    size,
    walked = 1,
    tickApart,
    decision = 0,
    ghost = null,
  } = props;
  const X = (value: number) => x + cellOf(scale, value) * u;
  const Y = (cells: number) => y + cells * u;
  const shares = strideShares(rows.length, walked);
  const end = rows.at(-1)?.to ?? 0;
  const ticks = walkTicks(scale, tickApart);
  const edge = [-scale.zero / scale.unit, (scale.columns - scale.zero) / scale.unit] as const;
  const pen = u / 12;
  /** From the top down, with a gap where the tick's number stands. */
  const upright = (value: number) =>
    `M${X(value)} ${y}V${Y(axis) + u * 0.35}M${X(value)} ${Y(axis) + u * 0.5 + size.tick * 1.3}V${Y(bottom)}`;
  return (
    <g>
      {decision !== 0 && <path d={upright(0)} stroke="var(--ink)" strokeWidth={pen * 0.6} />}
      {ghost !== null && (
        <path
          d={upright(ghost)}
          stroke="var(--ink)"
          strokeWidth={pen}
          strokeDasharray={`${pen} ${pen * 2}`}
        />
      )}
      <path d={upright(decision)} stroke="var(--ink)" strokeWidth={pen * 1.6} />
      {keyed(rows).map(({ key, item: row }) => {
        const i = Number(key);
        const share = shares[i]!;
        if (share === 0) return null;
        const last = i + 1 === rows.length;
        const top = Y(tops[i]!);
        const bar = { row, scale, x, top, u, height: barCells * u };
        return (
          <g key={key}>
            <Bar {...bar} share={share} />
            {share === 1 && (last || shares[i + 1]! > 0) && (
              <path
                d={`M${X(row.to)} ${top}V${last ? Y(axis) : Y(tops[i + 1]!) + u * 0.2}`}
                stroke="var(--ink)"
                strokeWidth={pen}
              />
            )}
          </g>
        );
      })}
      {keyed(rows).map(({ key, item: row }) => {
        if (shares[Number(key)]! === 0) return null;
        const bar = { row, scale, x, top: Y(tops[Number(key)]!), u, height: barCells * u };
        return <RowLabel key={key} {...bar} size={size.label} />;
      })}
      <Axis
        along="x"
        scale={X}
        domain={edge}
        at={Y(axis)}
        ticks={ticks.filter((tick) => tick > edge[0] && tick < edge[1])}
        size={size.tick}
        pen={pen}
        strong={[0, end]}
        halo={size.tick * 0.4}
        tick={u / 4}
      />
      {walked === 1 && <circle cx={X(end)} cy={Y(axis)} r={u * 0.56} fill="var(--ink)" />}
    </g>
  );
}
