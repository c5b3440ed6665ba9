// Strokes to the 28×28 grey values that the network sees, made as MNIST's digits were: the drawing's box to 20×20
// keeping its aspect, drawn with a round pen, anti-aliased from the exact distance to the line, and the centre of its
// ink moved to the middle. Only + − × ÷ √ and floor/min/max, which IEEE 754 fixes to the bit: phone and server agree.

import { type Box, boundingBox, type Strokes } from './stroke';

const SIDE = 28;
const BOX = 20;

/** How the pen inks, in pixels of the 28×28 image. */
export type PenProfile = {
  /** Distance from the line at which a pixel is half inked. */
  readonly radius: number;
  /** Width of the ramp from full ink to paper around `radius`. */
  readonly edge: number;
};

export const PEN: PenProfile = { radius: 1.1, edge: 1.2 };

/** 784 grey values by rows, 0 paper and 255 full ink. No point at all gives an empty sheet. */
export function rasterise(strokes: Strokes, pen: PenProfile = PEN): Uint8Array {
  const pixels = new Uint8Array(SIDE * SIDE);
  const box = boundingBox(strokes);
  if (box === null) return pixels;
  const fit = fitBox(box, BOX - 2 * pen.radius);
  const first = inkDensity(strokes, fit, pen);
  const middle = centreOfInk(first);
  const moved = { ...fit, dx: fit.dx + SIDE / 2 - middle.x, dy: fit.dy + SIDE / 2 - middle.y };
  const ink = inkDensity(strokes, moved, pen);
  for (let p = 0; p < pixels.length; p++) pixels[p] = Math.floor(255 * ink[p]! + 0.5);
  return pixels;
}

/** image = drawing × scale + (dx, dy) */
type Placement = { readonly scale: number; readonly dx: number; readonly dy: number };

/** The longer side of the box becomes `side` pixels, its middle the image's. A dot keeps its size: there is none. */
function fitBox(box: Box, side: number): Placement {
  const extent = Math.max(box.right - box.left, box.bottom - box.top);
  const scale = extent > 0 ? side / extent : 0;
  return {
    scale,
    dx: SIDE / 2 - (scale * (box.left + box.right)) / 2,
    dy: SIDE / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

/** Ink in [0, 1] for every pixel, from the squared distance of its middle to the nearest piece of line. */
function inkDensity(strokes: Strokes, at: Placement, pen: PenProfile): Float64Array {
  const reach = pen.radius + pen.edge / 2;
  const full = pen.radius - pen.edge / 2;
  const squared = new Float64Array(SIDE * SIDE).fill(reach * reach);
  for (const stroke of strokes) {
    let [x0, y0] = place(stroke[0]!, at);
    if (stroke.length === 1) nearestToSegment(squared, x0, y0, x0, y0, reach, full);
    for (let i = 1; i < stroke.length; i++) {
      const [x1, y1] = place(stroke[i]!, at);
      nearestToSegment(squared, x0, y0, x1, y1, reach, full);
      x0 = x1;
      y0 = y1;
    }
  }
  for (let p = 0; p < squared.length; p++) {
    const distance = Math.sqrt(squared[p]!);
    squared[p] = Math.max(0, Math.min(1, (reach - distance) / pen.edge));
  }
  return squared;
}

function place(point: readonly [number, number], at: Placement): [number, number] {
  return [point[0] * at.scale + at.dx, point[1] * at.scale + at.dy];
}

/** Lowers `squared` where this piece of line is nearer; pixels already in full ink are passed over. */
function nearestToSegment(
  squared: Float64Array,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  reach: number,
  full: number,
): void {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length2 = dx * dx + dy * dy;
  const done = full > 0 ? full * full : 0;
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const bottom = Math.min(SIDE - 1, Math.floor(Math.max(y0, y1) + reach));
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
  const right = Math.min(SIDE - 1, Math.floor(Math.max(x0, x1) + reach));
  for (let row = top; row <= bottom; row++) {
    const py = row + 0.5 - y0;
    for (let column = left; column <= right; column++) {
      const p = row * SIDE + column;
      if (squared[p]! <= done) continue;
      const px = column + 0.5 - x0;
      const along = length2 > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length2)) : 0;
      const ex = px - along * dx;
      const ey = py - along * dy;
      const distance2 = ex * ex + ey * ey;
      if (distance2 < squared[p]!) squared[p] = distance2;
    }
  }
}

function centreOfInk(ink: Float64Array): { x: number; y: number } {
  let mass = 0;
  let sumX = 0;
  let sumY = 0;
  for (let p = 0; p < ink.length; p++) {
    const row = Math.floor(p / SIDE);
    mass += ink[p]!;
    sumX += ink[p]! * (p - row * SIDE + 0.5);
    sumY += ink[p]! * (row + 0.5);
  }
  return { x: sumX / mass, y: sumY / mass };
}
