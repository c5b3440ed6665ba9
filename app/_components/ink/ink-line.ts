// How a stroke looks as ink: a smooth line, broad where the pen was slow and narrow where it was fast. Points come at an
// even rate, so the distance between them is the speed, and the strokes alone say how the ink looks.

import type { Point, Stroke } from '@/lib/digits/stroke';

/** A straight piece with round ends; all in the drawing's units (0–1023 over the pad). */
export type InkPiece = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
};

/** Of the pad's 336 px: 22 px where the pen rests, 13 px where it flies. */
export const broadest = 68;
const narrowest = 40;
/** Units between two points at which the width is half way. */
const halfSpeed = 24;
/** How much of a point's speed is its own; the rest comes from the points before. */
const ownSpeed = 0.3;
/** How much the width may change per unit of the line's length: ink swells and tapers without steps. */
const taper = 0.09;
const pieceLength = 14;
const mostPieces = 6;

/** The pieces of one stroke in the order of drawing; a dot is one piece without length. */
export function inkLine(stroke: Stroke): InkPiece[] {
  const [first] = stroke;
  if (first === undefined) return [];
  const last = stroke.at(-1)!;
  const widths = inkWidths(stroke);
  const pieces: InkPiece[] = [];
  let from: Point = first;
  let fromWidth = widths[0]!;
  for (let i = 1; i < stroke.length - 1; i++) {
    const to = middle(stroke[i]!, stroke[i + 1]!);
    const toWidth = (widths[i]! + widths[i + 1]!) / 2;
    addCurve(pieces, from, stroke[i]!, to, fromWidth, toWidth);
    from = to;
    fromWidth = toWidth;
  }
  addCurve(pieces, from, middle(from, last), last, fromWidth, widths.at(-1)!);
  return pieces;
}

/** One width per point. */
function inkWidths(stroke: Stroke): number[] {
  const second = stroke[1];
  let speed = second === undefined ? 0 : distance(stroke[0]!, second);
  let width = widthAt(speed);
  return stroke.map((point, i) => {
    if (i === 0) return width;
    const step = distance(stroke[i - 1]!, point);
    speed += ownSpeed * (step - speed);
    const change = widthAt(speed) - width;
    width += Math.max(-taper * step, Math.min(taper * step, change));
    return width;
  });
}

function widthAt(speed: number): number {
  return narrowest + ((broadest - narrowest) * halfSpeed) / (halfSpeed + speed);
}

/** A quadratic curve in straight pieces short enough not to be seen. */
function addCurve(
  pieces: InkPiece[],
  from: Point,
  bend: Point,
  to: Point,
  fromWidth: number,
  toWidth: number,
): void {
  const length = distance(from, bend) + distance(bend, to);
  const count = Math.min(mostPieces, Math.max(1, Math.ceil(length / pieceLength)));
  let [x0, y0] = from;
  for (let k = 1; k <= count; k++) {
    const t = k / count;
    const x1 = blend(blend(from[0], bend[0], t), blend(bend[0], to[0], t), t);
    const y1 = blend(blend(from[1], bend[1], t), blend(bend[1], to[1], t), t);
    pieces.push({ x0, y0, x1, y1, width: blend(fromWidth, toWidth, t) });
    x0 = x1;
    y0 = y1;
  }
}

function blend(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
