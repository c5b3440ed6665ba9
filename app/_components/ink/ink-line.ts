// How a stroke looks as ink: a smooth line that is broad where the pen was slow and narrow where it was fast.
// Points come at the pointer's even rate, so the space between them is the speed: ink needs nothing but the strokes.

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
export const BROADEST = 68;
const NARROWEST = 40;
/** Units between two points at which the width is half way. */
const HALF_SPEED = 24;
/** How much of a point's speed is its own; the rest comes from the points before. */
const OWN_SPEED = 0.3;
/** Units that the width may change for each unit of the line: ink swells and tapers, it never steps. */
const TAPER = 0.09;
const PIECE_LENGTH = 14;
const MOST_PIECES = 6;

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

/** One width a point. */
function inkWidths(stroke: Stroke): number[] {
  const second = stroke[1];
  let speed = second === undefined ? 0 : distance(stroke[0]!, second);
  let width = widthAt(speed);
  return stroke.map((point, i) => {
    if (i === 0) return width;
    const step = distance(stroke[i - 1]!, point);
    speed += OWN_SPEED * (step - speed);
    const change = widthAt(speed) - width;
    width += Math.max(-TAPER * step, Math.min(TAPER * step, change));
    return width;
  });
}

function widthAt(speed: number): number {
  return NARROWEST + ((BROADEST - NARROWEST) * HALF_SPEED) / (HALF_SPEED + speed);
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
  const count = Math.min(MOST_PIECES, Math.max(1, Math.ceil(length / PIECE_LENGTH)));
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
