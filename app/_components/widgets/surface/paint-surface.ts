// What lies under the surface (its floor and axes) and on it: a point, the way down from it, the slices and their
// tangents.

import { type Camera, projector, type Seen } from '../parts/relief/camera';
import type { HeightField } from '../parts/relief/height-field';
import { trace } from '../parts/relief/trace';
import type { View } from '../parts/relief/view';
import { onSurface, slicesThrough, tangentsAt, wayDownFrom } from './surface-relief';

export type Shown = {
  /** The point w₁, w₂ that is looked at. */
  readonly point: readonly [number, number];
  /** 0 nothing, 1 the point, 2 the way down from it, 3 a slice along each weight with its tangent. */
  readonly detail: number;
};

/** Lines on the floor, and how far the axes stand out of it. */
const floorLines = 7;
const beyond = 1.1;

export function paintFloor(context: CanvasRenderingContext2D, { camera, hues, pen }: View): void {
  const seen = projector(camera);
  const { near1, near2, back } = sides(camera);
  const line = (from: Seen, to: Seen) => {
    context.moveTo(...from);
    context.lineTo(...to);
  };
  context.beginPath();
  for (let i = 0; i <= floorLines; i++) {
    const at = (2 * i) / floorLines - 1;
    line(seen(at, -1, 0), seen(at, 1, 0));
    line(seen(-1, at, 0), seen(1, at, 0));
  }
  stroke(context, hues['grid-7'], pen);
  context.beginPath();
  line(seen(-beyond, near2, 0), seen(beyond, near2, 0));
  line(seen(near1, -beyond, 0), seen(near1, beyond, 0));
  line(seen(...back, 0), seen(...back, 1.3));
  stroke(context, hues.ink, 1.7 * pen);
}

/** The paper under the contours, seen from above; its edges are the axes. */
export function paintPaper(context: CanvasRenderingContext2D, { camera, hues, pen }: View): void {
  const seen = projector(camera);
  const lines = (count: number) => {
    context.beginPath();
    for (let i = 0; i <= count; i++) {
      const at = (2 * i) / count - 1;
      for (const [from, to] of [
        [seen(at, -1, 0), seen(at, 1, 0)],
        [seen(-1, at, 0), seen(1, at, 0)],
      ] as const) {
        context.moveTo(...from);
        context.lineTo(...to);
      }
    }
  };
  lines(28);
  stroke(context, hues.grid, pen);
  lines(4);
  stroke(context, hues['grid-7'], pen);
  lines(1);
  stroke(context, hues.ink, 1.7 * pen);
}

/** Where the names of w₁, w₂ and C stand; C has no place in a picture from above. */
export function nameEnds({ camera, flat, width }: View): readonly (Seen | null)[] {
  const seen = projector(camera);
  if (flat) {
    const [right, lower] = seen(1, 1, 0);
    const room = (width - right) / 2;
    return [[seen(0, 1, 0)[0], lower + room], [right + room, seen(1, 0, 0)[1]], null];
  }
  const { near1, near2, back } = sides(camera);
  return [seen(0, near2 * 1.22, 0), seen(near1 * 1.22, 0, 0), seen(...back, 1.42)];
}

/** Which edges of the floor are near, and the corner farthest away. */
function sides({ yaw }: Camera) {
  const near1 = Math.sin(yaw) > 0 ? 1 : -1;
  const near2 = Math.cos(yaw) > 0 ? 1 : -1;
  return { near1, near2, back: [-near1, -near2] as const };
}

export function paintShown(
  context: CanvasRenderingContext2D,
  field: HeightField,
  view: View,
  { point, detail }: Shown,
): void {
  const { hues, pen } = view;
  if (detail >= 3) {
    context.strokeStyle = hues.ink;
    for (const slice of slicesThrough(point)) trace(context, field, view, slice, 2.6 * pen);
    // The red pen writes over everything: along w₂ the surface curves away from below its tangent.
    const seen = projector(view.camera);
    context.beginPath();
    for (const [from, to] of tangentsAt(point)) {
      context.moveTo(...seen(...from));
      context.lineTo(...seen(...to));
    }
    stroke(context, hues.cost, 4.4 * pen);
  }
  if (detail === 2) {
    context.strokeStyle = hues.cost;
    trace(context, field, view, wayDownFrom(point), 4.6 * pen);
  }
  if (detail >= 1) {
    const [x, y] = projector(view.camera)(...onSurface(...point));
    context.beginPath();
    context.arc(x, y, 9.5 * pen, 0, 2 * Math.PI);
    context.fillStyle = hues.ink;
    context.fill();
    stroke(context, hues.paper, 1.7 * pen);
  }
}

function stroke(context: CanvasRenderingContext2D, hue: string, width: number): void {
  context.strokeStyle = hue;
  context.lineWidth = width;
  context.stroke();
}
