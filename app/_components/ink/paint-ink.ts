// Ink on a canvas.

import type { InkPiece } from './ink-line';

/** canvas = drawing × scale + (dx, dy); lines are `widthScale` times as wide as their pieces say. */
export type InkPlacement = {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly widthScale: number;
};

/** Paints the pieces in the canvas's present stroke and fill style. */
export function paintInk(
  context: CanvasRenderingContext2D,
  pieces: Iterable<InkPiece>,
  { scale, dx, dy, widthScale }: InkPlacement,
): void {
  context.lineCap = 'round';
  for (const piece of pieces) {
    const x0 = piece.x0 * scale + dx;
    const y0 = piece.y0 * scale + dy;
    const x1 = piece.x1 * scale + dx;
    const y1 = piece.y1 * scale + dy;
    const width = piece.width * widthScale;
    context.beginPath();
    if (x0 === x1 && y0 === y1) {
      context.arc(x0, y0, width / 2, 0, 2 * Math.PI);
      context.fill();
      continue;
    }
    context.lineWidth = width;
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.stroke();
  }
}
