// Strokes to the 28×28 grey values that the network sees, made as MNIST's digits were: the drawing's box is scaled to 20×20
// with its aspect kept, drawn with a round pen, anti-aliased by the exact distance to the line, and centred by its ink.
// Only + − × ÷ √ and floor/min/max, which IEEE 754 fixes to the bit: phone and server agree on every byte.

import { type Box, boundingBox, type Stroke, type Strokes } from './stroke';

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
 * MNIST's own images explain it: their 20 pixels include the faint ones at the rim, so the line itself fills less; and
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

/** The longer side of the box becomes `side` pixels, its middle the image's middle. A dot has no size to scale. */
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
    const line = placed(stroke, at);
    if (stroke.length === 1) drawSegment(sheet, line, 0, 0);
    for (let i = 1; i < stroke.length; i++) drawSegment(sheet, line, i - 1, i);
  }
  return sheet.squared.map((squared) => clampUnit((sheet.reach - Math.sqrt(squared)) / pen.edge));
}

/** The points in the image's pixels, x and y in turn: side by side, since an object per number would cost more than drawing it. */
function placed(stroke: Stroke, { scale, dx, dy }: Placement): Float64Array {
  const line = new Float64Array(2 * stroke.length);
  for (let i = 0; i < stroke.length; i++) {
    const point = stroke[i]!;
    line[2 * i] = point[0] * scale + dx;
    line[2 * i + 1] = point[1] * scale + dy;
  }
  return line;
}

type Sheet = {
  /** Squared distance of each pixel's middle to the nearest line so far, at most reach². 784, by rows. */
  readonly squared: Float64Array;
  /** One word per row: bit `column` is set while the pixel is not in full ink. This makes scribbles cheap. */
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

/** Lowers `squared` wherever the piece between two points of the line is nearer. */
function drawSegment({ squared, open, reach, full2 }: Sheet, line: Float64Array, from: number, to: number) {
  const x0 = line[2 * from]!;
  const y0 = line[2 * from + 1]!;
  const x1 = line[2 * to]!;
  const y1 = line[2 * to + 1]!;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length2 = dx * dx + dy * dy;
  const inverse = length2 > 0 ? 1 / length2 : 0;
  const lowX = Math.min(x0, x1);
  const highX = Math.max(x0, x1);
  // Within reach of one row lies the part of the line around x0 + slope × py, this far to either side.
  const slope = dy === 0 ? 0 : dx / dy;
  const half = reach + (dy === 0 ? highX - lowX : Math.abs(slope) * reach);
  const top = cellOf(Math.min(y0, y1) - reach);
  const bottom = cellOf(Math.max(y0, y1) + reach);
  const span = cells(cellOf(lowX - reach), cellOf(highX + reach));
  for (let row = top; row <= bottom; row++) {
    // Most rows of a long scribble are already in full ink, which is seen before anything is computed.
    let columns = open[row]! & span;
    if (columns === 0) continue;
    const py = row + 0.5 - y0;
    const crossing = x0 + slope * py;
    columns &= cells(cellOf(crossing - half), cellOf(crossing + half));
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

/** The row or column in which a coordinate lies, or the nearest there is. */
function cellOf(x: number): number {
  return x > 0 ? (x < SIDE ? x | 0 : SIDE - 1) : 0;
}

/** Bits of the columns from one to another. */
const cells = (from: number, to: number): number => (2 << to) - (1 << from);

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
