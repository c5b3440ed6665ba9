// The pad's canvas: all strokes as ink on squared paper, and the cell under the keyboard's pen.

import { MAX_COORDINATE, type Stroke, type Strokes } from '@/lib/digits/stroke';
import { type InkPiece, inkLine } from './ink-line';
import type { KeyPen } from './key-pen';
import { paintInk } from './paint-ink';
import { paintPaper } from './paper';

/** Finished strokes do not change, so their pieces are computed once. */
const known = new WeakMap<Stroke, readonly InkPiece[]>();

/** @param side of the canvas in device pixels. */
export function paintPad(
  canvas: HTMLCanvasElement,
  side: number,
  ink: string,
  strokes: Strokes,
  pen: KeyPen | null,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  if (canvas.width !== side || canvas.height !== side) {
    canvas.width = side;
    canvas.height = side;
  } else {
    context.clearRect(0, 0, side, side);
  }
  context.strokeStyle = ink;
  context.fillStyle = ink;
  const scale = side / MAX_COORDINATE;
  for (const stroke of strokes)
    paintInk(context, piecesOf(stroke), { scale, dx: 0, dy: 0, widthScale: scale });
  if (pen !== null) paintKeyPen(context, side / 28, pen);
  paintPaper(canvas, context);
}

function piecesOf(stroke: Stroke): readonly InkPiece[] {
  const pieces = known.get(stroke) ?? inkLine(stroke);
  known.set(stroke, pieces);
  return pieces;
}

/** A ring around the cell, legible on paper and on ink: dotted while the pen is up, whole while it is down. */
function paintKeyPen(context: CanvasRenderingContext2D, cell: number, pen: KeyPen): void {
  const line = cell / 4;
  const [x, y, size] = [pen.column * cell - line, pen.row * cell - line, cell + 2 * line];
  context.lineCap = 'butt';
  context.lineWidth = line;
  context.setLineDash(pen.down ? [] : [line, line]);
  context.strokeRect(x, y, size, size);
  context.globalCompositeOperation = 'destination-out';
  context.setLineDash([]);
  context.lineWidth = line / 2;
  context.strokeRect(x - 0.75 * line, y - 0.75 * line, size + 1.5 * line, size + 1.5 * line);
  context.globalCompositeOperation = 'source-over';
}
