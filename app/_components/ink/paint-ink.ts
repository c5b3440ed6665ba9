// Ink on a canvas.

import type { InkPiece } from './ink-line';

/** canvas = drawing × scale + (dx, dy); lines are `widthScale` times as wide as their pieces say. */
export type InkPlacement = {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly widthScale: number;
};

/** Pieces per filled shape. With fewer, overlapping edges are inked twice; with more, filling takes more than linear time. */
const piecesPerShape = 48;

/**
 * Fills the pieces in the canvas's present fill style. Every part of a shape turns the same way round, so that
 * overlaps stay full.
 */
export function paintInk(
  context: CanvasRenderingContext2D,
  pieces: readonly InkPiece[],
  { scale, dx, dy, widthScale }: InkPlacement,
): void {
  context.beginPath();
  let before: InkPiece | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (i % piecesPerShape === piecesPerShape - 1) {
      context.fill();
      context.beginPath();
    }
    const x0 = piece.x0 * scale + dx;
    const y0 = piece.y0 * scale + dy;
    const x1 = piece.x1 * scale + dx;
    const y1 = piece.y1 * scale + dy;
    const joins = before !== null && before.x1 === piece.x0 && before.y1 === piece.y0;
    const r0 = ((joins && before !== null ? before.width : piece.width) * widthScale) / 2;
    const r1 = (piece.width * widthScale) / 2;
    if (!joins) addDot(context, x0, y0, r0);
    addBand(context, x0, y0, r0, x1, y1, r1);
    addDot(context, x1, y1, r1);
    before = piece;
  }
  context.fill();
}

function addDot(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** The four-sided band from one round end to the other. */
function addBand(
  context: CanvasRenderingContext2D,
  x0: number,
  y0: number,
  r0: number,
  x1: number,
  y1: number,
  r1: number,
): void {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return;
  const nx = (y1 - y0) / length;
  const ny = (x0 - x1) / length;
  context.moveTo(x0 + nx * r0, y0 + ny * r0);
  context.lineTo(x1 + nx * r1, y1 + ny * r1);
  context.lineTo(x1 - nx * r1, y1 - ny * r1);
  context.lineTo(x0 - nx * r0, y0 - ny * r0);
  context.closePath();
}
