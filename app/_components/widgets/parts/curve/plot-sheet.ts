// A cost curve on squared paper: where w and C lie in pixels, on the stage or on a phone. Axes lie on the squares. Pure.

import type { Curve } from '@/lib/descent/curve';
import type { Point } from '../draw/geometry';

export type PlotSheet = {
  readonly curve: Curve;
  readonly width: number;
  readonly height: number;
  /** The square's side. */
  readonly u: number;
  /** Type of ticks and labels, and of what is said large. */
  readonly type: number;
  readonly large: number;
  /** The curve's line; other lines are shares of it. */
  readonly pen: number;
  /** Radius of the ball. */
  readonly ball: number;
  /** Takes the width it is given: on a phone. */
  readonly fluid: boolean;
  /** Pixels a unit of w and of C. */
  readonly unit: { readonly w: number; readonly cost: number };
  /** Where w = 0 and C = 0. */
  readonly origin: Point;
};

type Box = { readonly width: number; readonly height: number };
type Look = Pick<PlotSheet, 'u' | 'type' | 'large' | 'pen' | 'ball' | 'fluid'>;

export const stageLook: Look = { u: 36, type: 32, large: 56, pen: 7, ball: 24, fluid: false };
export const phoneLook: Look = { u: 12, type: 14, large: 20, pen: 3.5, ball: 11, fluid: true };

/** Squares left free at both sides, above, and below for the axis. */
const free = { sides: 2, above: 1, below: 3 };

export function plotSheet(curve: Curve, { width, height }: Box, look: Look): PlotSheet {
  const { u } = look;
  const [columns, rows] = [Math.floor(width / u), Math.floor(height / u)];
  const unit = {
    w: u * halves((columns - free.sides) / (curve.to - curve.from)),
    cost: u * quarters((rows - free.above - free.below) / curve.top),
  };
  const middle = Math.round(columns / 2 - (unit.w / u) * ((curve.from + curve.to) / 2));
  return { curve, width, height, ...look, unit, origin: { x: middle * u, y: (rows - free.below) * u } };
}

const halves = (squares: number) => Math.max(0.5, Math.floor(squares * 2) / 2);
const quarters = (squares: number) => Math.max(0.25, Math.floor(squares * 4) / 4);

export const xOf = ({ origin, unit }: PlotSheet, w: number): number => origin.x + w * unit.w;
export const yOf = ({ origin, unit }: PlotSheet, cost: number): number => origin.y - cost * unit.cost;

export const onCurve = (sheet: PlotSheet, w: number): Point => ({
  x: xOf(sheet, w),
  y: yOf(sheet, sheet.curve.cost(w)),
});

/** Room for a numeral beside a ball: above it where the curve is level, else to the side the curve turns its back to. */
export function besideCurve(sheet: PlotSheet, w: number): Point {
  const { x, y } = onCurve(sheet, w);
  const away = sheet.ball + sheet.type * 0.55;
  const rise = (sheet.curve.slope(w) * sheet.unit.cost) / sheet.unit.w;
  if (Math.abs(rise) < 0.5) return { x, y: y - away };
  const outside = x + Math.sign(rise) * away;
  const fits = outside > sheet.type / 2 && outside < sheet.width - sheet.type / 2;
  return { x: fits ? outside : x - Math.sign(rise) * away, y };
}

/** Of these values, from the least on, those at least `gap` from the one before. */
export function apart(values: readonly number[], gap: number): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...values]
    .sort((a, b) => a - b)
    .filter((value) => {
      if (value - last < gap) return false;
      last = value;
      return true;
    });
}

/** The w below a pixel, on the part that is drawn. */
export const wAt = ({ origin, unit, curve }: PlotSheet, x: number): number =>
  Math.min(curve.to, Math.max(curve.from, (x - origin.x) / unit.w));

/** The whole curve as one line of short pieces. */
export function curvePath(sheet: PlotSheet): string {
  const { from, to } = sheet.curve;
  const pieces = 160;
  const points = Array.from({ length: pieces + 1 }, (_, i) => {
    const { x, y } = onCurve(sheet, from + ((to - from) * i) / pieces);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

export type Line = { readonly from: Point; readonly to: Point };

/** The tangent at w, `reach` pixels to each side along itself, cut at the axis below and at the paper's edges. */
export function tangentAt(sheet: PlotSheet, w: number, reach: number): Line {
  const at = onCurve(sheet, w);
  const rise = (-sheet.curve.slope(w) * sheet.unit.cost) / sheet.unit.w;
  const length = Math.hypot(1, rise);
  const end = (side: 1 | -1): Point => {
    const dx = (side * reach) / length;
    const down = rise * dx;
    // Below the axis there is no cost.
    const most = sheet.origin.y - at.y;
    const share = down > most && down > 0 ? most / down : 1;
    return { x: at.x + dx * share, y: at.y + down * share };
  };
  return { from: end(-1), to: end(1) };
}
