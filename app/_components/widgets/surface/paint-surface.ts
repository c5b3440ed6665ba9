// Paints the surface on a canvas, what is behind first: squared paper bent into valleys, contours in the cost hue.

import { surface } from '@/lib/quiz/surface';
import { boxAt, cells, heightOf, type Mesh, weightAt } from './mesh';
import { backToFront, type Camera, projector, type Seen } from './projection';

export type Hues = Readonly<Record<'paper' | 'sheet' | 'ink' | 'grid' | 'cost' | 'sunk', string>>;

export type Shown = {
  /** The point w₁, w₂ that is looked at. */
  readonly point: readonly [number, number];
  /** 0 nothing, 1 the point, 2 the way down from it, 3 a slice along each weight with its tangent. */
  readonly detail: number;
};

type Sheet = {
  readonly context: CanvasRenderingContext2D;
  readonly camera: Camera;
  readonly pen: number;
  readonly hues: Hues;
};

export function paintSurface(sheet: Sheet, mesh: Mesh, shown: Shown): void {
  const { context } = sheet;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paintFloor(sheet);
  paintCells(sheet, mesh);
  if (shown.detail >= 3) paintSlices(sheet, shown.point);
  if (shown.detail === 2) paintWayDown(sheet, shown.point);
  if (shown.detail >= 1) paintPoint(sheet, shown.point);
}

/** Ends of the two axes and of the upright one, for the labels: w₁, w₂, C. */
export function axisEnds(camera: Camera): readonly [Seen, Seen, Seen] {
  const seen = projector(camera);
  const { near1, near2, back } = sides(camera);
  return [seen(0, near2 * 1.22, 0), seen(near1 * 1.22, 0, 0), seen(back[0], back[1], 1.42)];
}

/** Which edges of the floor are near, and the corner farthest away. */
function sides({ yaw }: Camera) {
  const near1 = Math.sin(yaw) > 0 ? 1 : -1;
  const near2 = Math.cos(yaw) > 0 ? 1 : -1;
  return { near1, near2, back: [-near1, -near2] as const };
}

function paintFloor({ context, camera, pen, hues }: Sheet): void {
  const seen = projector(camera);
  const { near1, near2, back } = sides(camera);
  const line = (from: Seen, to: Seen) => {
    context.moveTo(...from);
    context.lineTo(...to);
  };
  context.beginPath();
  for (let i = 0; i <= cells; i += 4) {
    line(seen(boxAt(i), -1, 0), seen(boxAt(i), 1, 0));
    line(seen(-1, boxAt(i), 0), seen(1, boxAt(i), 0));
  }
  stroke(context, hues.grid, pen * 0.4);
  context.beginPath();
  line(seen(-1.1, near2, 0), seen(1.1, near2, 0));
  line(seen(near1, -1.1, 0), seen(near1, 1.1, 0));
  line(seen(back[0], back[1], 0), seen(back[0], back[1], 1.3));
  stroke(context, hues.ink, pen * 0.6);
}

function paintCells({ context, camera, pen, hues }: Sheet, { heights, contours }: Mesh): void {
  const seen = projector(camera);
  const side = cells + 1;
  const corners = Array.from(heights, (height, i) =>
    seen(boxAt(i % side), boxAt(Math.floor(i / side)), height),
  );
  const { near1, near2 } = sides(camera);
  for (const row of backToFront(cells, near2 < 0)) {
    for (const column of backToFront(cells, near1 < 0)) {
      const at = row * side + column;
      const [a, b, c, d] = [corners[at]!, corners[at + 1]!, corners[at + 1 + side]!, corners[at + side]!];
      context.beginPath();
      context.moveTo(...a);
      context.lineTo(...b);
      context.lineTo(...c);
      context.lineTo(...d);
      context.closePath();
      // Seen from below it lies in the shade.
      context.fillStyle = isUnderside(a, b, d)
        ? hues.sunk
        : heights[at]! < heights[at + 1]!
          ? hues.sheet
          : hues.paper;
      context.fill();
      stroke(context, hues.grid, pen * 0.35);
      for (const { piece, height, bold } of contours[row * cells + column] ?? []) {
        const [x1, y1, x2, y2] = piece;
        context.beginPath();
        context.moveTo(...seen(boxAt(column + x1), boxAt(row + y1), height));
        context.lineTo(...seen(boxAt(column + x2), boxAt(row + y2), height));
        stroke(context, hues.cost, bold ? pen * 0.75 : pen * 0.35);
      }
    }
  }
}

/** From above the corners of a cell go round clockwise. */
const isUnderside = ([ax, ay]: Seen, [bx, by]: Seen, [dx, dy]: Seen): boolean =>
  (bx - ax) * (dy - ay) - (by - ay) * (dx - ax) < 0;

/** The two curves through the point, along one weight each, with their tangents. */
function paintSlices({ context, camera, pen, hues }: Sheet, [w1, w2]: Shown['point']): void {
  const seen = projector(camera);
  const along = (at: (w: number) => readonly [number, number]) => {
    context.beginPath();
    for (let i = 0; i <= 64; i++) {
      const [a, b] = at(weightAt((2 * i) / 64 - 1));
      context.lineTo(...seen(a / surface.span, b / surface.span, heightOf(a, b)));
    }
    stroke(context, hues.ink, pen * 0.9);
  };
  along((w) => [w, w2]);
  along((w) => [w1, w]);
  const height = heightOf(w1, w2);
  const [rise1, rise2] = surface
    .partials(w1, w2)
    .map((partial) => partial * (heightOf(w1, w2) / surface.cost(w1, w2)));
  const reach = 1.15;
  const tangent = (d1: number, d2: number, rise: number) => {
    context.beginPath();
    for (const way of [-reach, reach]) {
      context.lineTo(
        ...seen((w1 + way * d1) / surface.span, (w2 + way * d2) / surface.span, height + way * rise),
      );
    }
    stroke(context, hues.cost, pen * 1.5);
  };
  tangent(1, 0, rise1!);
  tangent(0, 1, rise2!);
}

/** Gradient descent from the point, drawn on the surface: the way that its derivative leads. */
function paintWayDown({ context, camera, pen, hues }: Sheet, point: Shown['point']): void {
  const seen = projector(camera);
  let [w1, w2] = point;
  context.beginPath();
  for (let step = 0; step < 160; step++) {
    context.lineTo(...seen(w1 / surface.span, w2 / surface.span, heightOf(w1, w2)));
    const [by1, by2] = surface.partials(w1, w2);
    w1 -= 0.04 * by1;
    w2 -= 0.04 * by2;
  }
  stroke(context, hues.cost, pen * 1.6);
}

function paintPoint({ context, camera, pen, hues }: Sheet, [w1, w2]: Shown['point']): void {
  const seen = projector(camera);
  const [x, y] = seen(w1 / surface.span, w2 / surface.span, heightOf(w1, w2));
  context.beginPath();
  context.arc(x, y, pen * 3.2, 0, 2 * Math.PI);
  context.fillStyle = hues.ink;
  context.fill();
  stroke(context, hues.paper, pen * 0.6);
}

function stroke(context: CanvasRenderingContext2D, hue: string, width: number): void {
  context.strokeStyle = hue;
  context.lineWidth = width;
  context.stroke();
}
