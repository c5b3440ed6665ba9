// Strokes to the 28×28 grey values that the network sees, made as MNIST's digits were: the drawing's box to 20×20
// keeping its aspect, a round pen, anti-aliased from the exact distance to the line, the centre of the ink in place.
// Only + − × ÷ √ and floor/min/max, which IEEE 754 fixes to the bit: phone and server agree on every byte.

import { type Box, boundingBox, type Point, type Strokes } from './stroke';

const SIDE = 28;

/** How a drawing is set and inked, in pixels of the 28×28 image. */
export type Pen = {
  /** Distance from the line at which a pixel is half inked. */
  readonly radius: number;
  /** Width of the ramp from full ink to paper around `radius`. */
  readonly edge: number;
  /** The longer side of the inked box. */
  readonly box: number;
  /** Where the centre of the ink goes, measured from the image's left and upper edge. */
  readonly centre: number;
};

/**
 * Chosen by measurement: networks trained on MNIST alone read the pen strokes of 30 people (7,494 digits). Chosen on 15
 * of them, these figures read the other 15 at 87.2 % by 784-30-10 (mean of four, six passes, η 0.5 → 0, ± 1 px) and
 * 91.5 % by 784-100-10 (of two); a pen of 1.1 in a box of 20 about 14.0 at 85.0 % and 89.4 %. `npm run bench -- pen`
 * ranks pens by quicker networks; radii of 0.7 to 0.85 differ by less than its noise.
 *
 * MNIST's own images say why: their 20 pixels count the faint ones at the rim, so the line itself fills less; and
 * their centre of mass lies at 14.5 (it was put on the pixel of index 14), uniformly ± 0.5 from whole shifts.
 */
export const PEN: Pen = { radius: 0.85, edge: 0.9, box: 18.75, centre: 14.5 };

/** 784 grey values by rows, 0 paper and 255 full ink. No point at all gives an empty sheet. */
export function rasterise(strokes: Strokes, pen: Pen = PEN): Uint8Array {
  const pixels = new Uint8Array(SIDE * SIDE);
  if (strokes.length === 0) return pixels;
  const ink = inkDensity(strokes, placeDrawing(strokes, pen), pen);
  for (let p = 0; p < pixels.length; p++) pixels[p] = Math.floor(255 * ink[p]! + 0.5);
  return pixels;
}

/** image = drawing × scale + (dx, dy), in pixels from the image's left and upper edge. */
export type Placement = { readonly scale: number; readonly dx: number; readonly dy: number };

/** Where a drawing comes to lie in its image. */
export function placeDrawing(strokes: Strokes, pen: Pen = PEN): Placement {
  const box = boundingBox(strokes);
  if (box === null) return { scale: 0, dx: pen.centre, dy: pen.centre };
  const fit = fitBox(box, pen.box - 2 * pen.radius);
  const middle = centreOfInk(inkDensity(strokes, fit, pen));
  return { ...fit, dx: fit.dx + pen.centre - middle.x, dy: fit.dy + pen.centre - middle.y };
}

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

/** Ink in [0, 1] for every pixel, by the distance of its middle to the nearest piece of line. */
function inkDensity(strokes: Strokes, at: Placement, pen: Pen): Float64Array {
  const sheet = blankSheet(pen);
  for (const stroke of strokes) {
    let [x0, y0] = place(stroke[0]!, at);
    if (stroke.length === 1) drawSegment(sheet, x0, y0, x0, y0);
    for (let i = 1; i < stroke.length; i++) {
      const [x1, y1] = place(stroke[i]!, at);
      drawSegment(sheet, x0, y0, x1, y1);
      x0 = x1;
      y0 = y1;
    }
  }
  return sheet.squared.map((squared) => clampUnit((sheet.reach - Math.sqrt(squared)) / pen.edge));
}

function place(point: Point, at: Placement): [number, number] {
  return [point[0] * at.scale + at.dx, point[1] * at.scale + at.dy];
}

type Sheet = {
  /** Squared distance of each pixel's middle to the nearest line so far, at most reach². 784, by rows. */
  readonly squared: Float64Array;
  /** One word a row: bit `column` is set while the pixel is not in full ink. Scribbles become cheap by it. */
  readonly open: Int32Array;
  /** No ink from here on, in pixels from the line. */
  readonly reach: number;
  /** Full ink up to here, squared. */
  readonly full2: number;
};

function blankSheet(pen: Pen): Sheet {
  const reach = pen.radius + pen.edge / 2;
  const full = Math.max(0, pen.radius - pen.edge / 2);
  return {
    squared: new Float64Array(SIDE * SIDE).fill(reach * reach),
    open: new Int32Array(SIDE).fill(2 ** SIDE - 1),
    reach,
    full2: full * full,
  };
}

/** Lowers `squared` wherever the line from (x0, y0) to (x1, y1) is nearer. */
function drawSegment({ squared, open, reach, full2 }: Sheet, x0: number, y0: number, x1: number, y1: number) {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length2 = dx * dx + dy * dy;
  const inverse = length2 > 0 ? 1 / length2 : 0;
  const lowX = Math.min(x0, x1);
  const highX = Math.max(x0, x1);
  // Within reach of one row lies the part of the line around x0 + slope × py, this far to either side.
  const slope = dy === 0 ? 0 : dx / dy;
  const half = dy === 0 ? highX - lowX : Math.abs(slope) * reach;
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const bottom = Math.min(SIDE - 1, Math.floor(Math.max(y0, y1) + reach));
  for (let row = top; row <= bottom; row++) {
    const py = row + 0.5 - y0;
    const crossing = x0 + slope * py;
    const left = Math.max(0, Math.floor(Math.max(lowX, crossing - half) - reach));
    const right = Math.min(SIDE - 1, Math.floor(Math.min(highX, crossing + half) + reach));
    if (left > right) continue;
    let columns = open[row]! & ((2 << right) - (1 << left));
    while (columns !== 0) {
      const column = 31 - Math.clz32(columns);
      columns ^= 1 << column;
      const px = column + 0.5 - x0;
      const along = clampUnit((px * dx + py * dy) * inverse);
      const ex = px - along * dx;
      const ey = py - along * dy;
      const distance2 = ex * ex + ey * ey;
      const p = row * SIDE + column;
      if (distance2 < squared[p]!) squared[p] = distance2;
      if (distance2 <= full2) open[row]! ^= 1 << column;
    }
  }
}

function clampUnit(value: number): number {
  return value > 0 ? (value < 1 ? value : 1) : 0;
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
