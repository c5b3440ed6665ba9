// A line that tapers, as a closed path: the outline of a pen that was pressed more in some places. Pure.

import type { Point } from '../parts/draw/geometry';

export type TaperedLine = {
  readonly points: readonly Point[];
  /** One a point, pixels. */
  readonly widths: readonly number[];
};

/** '' for a line of less than two points. Ends are round; with `cup` the first one is hollow. */
export function inkOutline({ points, widths }: TaperedLine, cup = false): string {
  if (points.length < 2) return '';
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((point, i) => {
    const before = points[Math.max(0, i - 1)]!;
    const after = points[Math.min(points.length - 1, i + 1)]!;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = (widths[i] ?? 0) / 2;
    const across = { x: (-(after.y - before.y) / length) * half, y: ((after.x - before.x) / length) * half };
    left.push({ x: point.x + across.x, y: point.y + across.y });
    right.push({ x: point.x - across.x, y: point.y - across.y });
  });
  const cap = (width: number, to: Point, sweep = 0) =>
    `A${f(width / 2)} ${f(width / 2)} 0 0 ${sweep} ${f(to.x)} ${f(to.y)}`;
  right.reverse();
  return (
    `M${f(left[0]!.x)} ${f(left[0]!.y)}${smooth(left)}` +
    `${cap(widths.at(-1)!, right[0]!)}${smooth(right)}${cap(widths[0]!, left[0]!, cup ? 1 : 0)}z`
  );
}

/** Through the middles of the pieces, bent at the points. */
function smooth(points: readonly Point[]): string {
  let path = '';
  for (let i = 1; i < points.length - 1; i++) {
    const [at, next] = [points[i]!, points[i + 1]!];
    const end = i === points.length - 2 ? next : { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 };
    path += `Q${f(at.x)} ${f(at.y)} ${f(end.x)} ${f(end.y)}`;
  }
  return points.length === 2 ? `L${f(points[1]!.x)} ${f(points[1]!.y)}` : path;
}

const f = (value: number): string => value.toFixed(1);

/** From one line to another of as many points. */
export const blendLines = (from: TaperedLine, to: TaperedLine, share: number): TaperedLine => ({
  points: from.points.map((point, i) => ({
    x: point.x + (to.points[i]!.x - point.x) * share,
    y: point.y + (to.points[i]!.y - point.y) * share,
  })),
  widths: from.widths.map((width, i) => width + (to.widths[i]! - width) * share),
});

/** A cubic curve at `count` places. */
export function curve(a: Point, b: Point, c: Point, d: Point, count: number): readonly Point[] {
  const along = (p: number, q: number, r: number, s: number, t: number) =>
    (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s;
  return Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    return { x: along(a.x, b.x, c.x, d.x, t), y: along(a.y, b.y, c.y, d.y, t) };
  });
}
