// A sum as a walk along squared paper: each term is a row that starts where the last one ended, plus solid, minus barred.
// It lands left or right of 0.

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
  const { x, y, u, scale, rows, axis, size, walked = 1, tickApart } = props;
  const X = (value: number) => x + cellOf(scale, value) * u;
  const end = rows.at(-1)?.to ?? 0;
  const edge = [-scale.zero / scale.unit, (scale.columns - scale.zero) / scale.unit] as const;
  const line = y + axis * u;
  return (
    <g>
      <Decision {...props} />
      <Strides {...props} walked={walked} />
      <Axis
        along="x"
        scale={X}
        domain={edge}
        at={line}
        ticks={walkTicks(scale, tickApart).filter((tick) => tick > edge[0] && tick < edge[1])}
        size={size.tick}
        pen={u / 12}
        strong={[0, end]}
        halo={size.tick * 0.4}
        tick={u / 4}
      />
      {walked === 1 && <circle cx={X(end)} cy={line} r={u * 0.56} fill="var(--ink)" />}
    </g>
  );
}

/** The line where the output turns over, and where it was before. */
function Decision({ x, y, u, scale, axis, bottom, size, decision = 0, ghost = null }: Props) {
  const pen = u / 12;
  /** From the top down, with a gap where the tick's number stands. */
  const upright = (value: number) => {
    const at = x + cellOf(scale, value) * u;
    const line = y + axis * u;
    return `M${at} ${y}V${line + u * 0.35}M${at} ${line + u * 0.5 + size.tick * 1.3}V${y + bottom * u}`;
  };
  return (
    <>
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
    </>
  );
}

function Strides({
  x,
  y,
  u,
  scale,
  rows,
  tops,
  bar,
  axis,
  size,
  walked,
}: Props & { readonly walked: number }) {
  const shares = strideShares(rows.length, walked);
  const topOf = (row: number) => y + tops[row]! * u;
  const place = (row: WalkRow, i: number) => ({ row, scale, x, top: topOf(i), u, height: bar * u });
  const begun = rows.flatMap((row, i) => (shares[i]! > 0 ? [{ row, i }] : []));
  return (
    <>
      {begun.map(({ row, i }) => {
        const last = i + 1 === rows.length;
        const foot = last ? y + axis * u : topOf(i + 1) + u * 0.2;
        return (
          <g key={i}>
            <Bar {...place(row, i)} share={shares[i]!} />
            {shares[i] === 1 && (last || shares[i + 1]! > 0) && (
              <path
                d={`M${x + cellOf(scale, row.to) * u} ${topOf(i)}V${foot}`}
                stroke="var(--ink)"
                strokeWidth={u / 12}
              />
            )}
          </g>
        );
      })}
      {begun.map(({ row, i }) => (
        <RowLabel key={i} {...place(row, i)} size={size.label} />
      ))}
    </>
  );
}
