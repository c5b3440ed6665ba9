// One step of gradient descent, worked out on the drawing.

import { nextW } from '@/lib/descent/gradient-descent';
import { trimmed } from '../parts/curve/ball';
import { onCurve, type PlotSheet, xOf } from '../parts/curve/plot-sheet';
import { Label } from '../parts/draw/label';
import { useFlow } from '../parts/draw/use-flow';

type Props = { readonly sheet: PlotSheet; readonly w: number; readonly rate: number };

/** One step, worked out: from where, by what, to where. */
export function Change({ sheet, w, rate }: Props) {
  const { curve, pen, type, origin, ball, u, large } = sheet;
  const next = nextW(curve, w, rate);
  const target = onCurve(sheet, next);
  const sum = `${trimmed(w)} − ${trimmed(rate)} · ${trimmed(curve.slope(w))} = ${trimmed(next)}`;
  return (
    <g>
      <StepArrow sheet={sheet} w={w} next={next} about={`change ${rate}`} />
      <circle
        cx={target.x}
        cy={target.y}
        r={ball}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={pen * 0.45}
        strokeDasharray={`${pen * 0.5} ${pen * 0.8}`}
      />
      <Label
        x={origin.x - u}
        y={u * 3 + large * 2.1}
        size={type}
        anchor="end"
        voice="num"
        hue="var(--cost)"
        weight={680}
        halo={type * 0.5}
      >
        {sheet.fluid ? sum.replaceAll(' ', '') : sum}
      </Label>
    </g>
  );
}

type ArrowProps = Omit<Props, 'rate'> & {
  readonly next: number;
  /** Another step is drawn from its beginning. */
  readonly about: string;
};

/** Along the axis, from w to the next. */
function StepArrow({ sheet, w, next, about }: ArrowProps) {
  const arrived = useFlow(about);
  const { pen, origin } = sheet;
  const from = xOf(sheet, w);
  const to = from + (xOf(sheet, next) - from) * arrived;
  const y = origin.y - pen * 2;
  const barb = to - (next < w ? -1 : 1) * pen * 2.4;
  return (
    <>
      <path d={`M${from} ${y}H${to}`} stroke="var(--cost)" strokeWidth={pen} />
      <path
        d={`M${barb} ${y - pen * 1.9}L${to} ${y}L${barb} ${y + pen * 1.9}`}
        fill="none"
        stroke="var(--cost)"
        strokeWidth={pen}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}
