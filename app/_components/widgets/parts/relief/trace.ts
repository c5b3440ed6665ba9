// A line on a relief: what of it is seen is drawn, what stands behind a slope is dotted, as everything that is not there
// now. Pure but for the canvas.

import { isHidden, type Point, projector } from './camera';
import type { HeightField } from './height-field';
import type { View } from './view';

export type Run = { readonly hidden: boolean; readonly points: readonly Point[] };

/** The line cut where it goes behind the surface and comes out again; neighbouring runs share a point. */
export function runsOf(points: readonly Point[], hidden: (point: Point) => boolean): readonly Run[] {
  const runs: { hidden: boolean; points: Point[] }[] = [];
  for (const point of points) {
    const now = hidden(point);
    const last = runs.at(-1);
    if (last?.hidden === now) last.points.push(point);
    else {
      const joint = last?.points.at(-1);
      runs.push({ hidden: now, points: joint ? [joint, point] : [point] });
    }
  }
  return runs;
}

export function trace(
  context: CanvasRenderingContext2D,
  field: HeightField,
  { camera, flat }: View,
  points: readonly Point[],
  width: number,
): void {
  const seen = projector(camera);
  context.lineWidth = width;
  for (const run of runsOf(points, (point) => !flat && isHidden(field, camera, point))) {
    context.beginPath();
    for (const point of run.points) context.lineTo(...seen(...point));
    context.setLineDash(run.hidden ? [0.1, width * 2.4] : []);
    context.stroke();
  }
  context.setLineDash([]);
}
