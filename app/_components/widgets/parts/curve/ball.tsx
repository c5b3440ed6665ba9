// The ball on the curve, the ghosts of its earlier places, the tangent under it, and the room's guesses.

import { keyed } from '../../../slides/keyed';
import { useWords } from '../../../words/words';
import { Label } from '../draw/label';
import { fixed } from '../draw/number-text';
import { apart, onCurve, type PlotSheet, tangentAt } from './plot-sheet';

type At = { readonly sheet: PlotSheet; readonly w: number };

export function Ball({ sheet, w }: At) {
  const { x, y } = onCurve(sheet, w);
  return (
    <circle
      cx={x}
      cy={y}
      r={sheet.ball}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={sheet.pen * 0.45}
    />
  );
}

export function BallGhost({ sheet, w, quiet }: At & { readonly quiet?: boolean }) {
  const { x, y } = onCurve(sheet, w);
  const { ball, pen } = sheet;
  return (
    <circle
      cx={x}
      cy={y}
      r={ball}
      fill="var(--paper)"
      fillOpacity={0.7}
      stroke={quiet ? 'var(--ink-3)' : 'var(--ink)'}
      strokeWidth={pen * 0.45}
      strokeDasharray={`${pen * 0.5} ${pen * 0.8}`}
    />
  );
}

/** Where a ball has been, oldest first. */
export function Trail({ sheet, ws }: { readonly sheet: PlotSheet; readonly ws: readonly number[] }) {
  return keyed(ws).map(({ key, item }) => <BallGhost key={key} sheet={sheet} w={item} />);
}

type TangentProps = At & {
  /** Pixels to each side. */
  readonly reach: number;
  /** Writes dC/dw beside it. */
  readonly named?: boolean;
};

export function Tangent({ sheet, w, reach, named }: TangentProps) {
  const { from, to } = tangentAt(sheet, w, reach);
  const { x, y } = onCurve(sheet, w);
  const words = useWords('widgets').descent;
  const { type, ball, pen, curve } = sheet;
  // On the inside of the valley, where nothing else is written.
  const right = w > 0;
  return (
    <g>
      <line
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        stroke="var(--cost)"
        strokeWidth={pen * 0.9}
        strokeLinecap="round"
      />
      {named && (
        <Label
          x={x + (right ? -1 : 1) * (ball + type * 0.7)}
          y={y - type * 0.3}
          size={type * 1.2}
          weight={720}
          anchor={right ? 'end' : 'start'}
          hue="var(--cost)"
          halo={type * 0.5}
        >
          {words.slope(trimmed(curve.slope(w)))}
        </Label>
      )}
    </g>
  );
}

/** 6, −0.52, 0: two decimals where there are any. */
export const trimmed = (value: number): string =>
  fixed(value, 2)
    .replace(/\.?0+$/, '')
    .replace(/^−0$/, '0');

/** One dot per guess; of those that would hide each other's edge, the first from the left is drawn. */
export function GuessDots({
  sheet,
  ws,
  grown = 1,
}: {
  readonly sheet: PlotSheet;
  readonly ws: readonly number[];
  readonly grown?: number;
}) {
  const { ball, pen } = sheet;
  return (
    <g fill="var(--room)" stroke="var(--ink)" strokeWidth={pen * 0.35}>
      {apart(ws, (ball * 0.3) / sheet.unit.w).map((w) => {
        const { x, y } = onCurve(sheet, w);
        return <circle key={w} cx={x} cy={y} r={ball * 0.56 * grown} />;
      })}
    </g>
  );
}
