// The contours of a relief on paper: all there is of it where there is no WebGL.

import { projector } from './camera';
import { type Contour, flatContours } from './flat-contours';
import type { Relief } from './height-field';
import type { View } from './view';

/** Most browsers never need them. */
const known = new WeakMap<Relief, readonly Contour[]>();

function contoursOf(relief: Relief): readonly Contour[] {
  const contours = known.get(relief) ?? flatContours(relief);
  known.set(relief, contours);
  return contours;
}

export function paintFlat(
  context: CanvasRenderingContext2D,
  relief: Relief,
  { camera, hues, pen }: View,
): void {
  const seen = projector(camera);
  context.strokeStyle = hues.cost;
  for (const { bold, pieces } of contoursOf(relief)) {
    context.beginPath();
    for (const [x1, y1, x2, y2] of pieces) {
      context.moveTo(...seen(x1, y1, 0));
      context.lineTo(...seen(x2, y2, 0));
    }
    context.globalAlpha = bold ? 0.95 : 0.55;
    context.lineWidth = bold ? 3 * pen : 1.6 * pen;
    context.stroke();
  }
  context.globalAlpha = 1;
}
