// The crowd's landscape as a relief: cut out of the ground, in units of the world, its middle at 0, 0. Pure.

import { type Landscape, type Place, world } from '@/lib/descent/landscape';
import { type Camera, centred, fittingScale, mapCamera, type Point, type Turn } from '../parts/relief/camera';
import { swing } from '../parts/relief/drift';
import { type HeightField, heightOn, makeField, type Relief } from '../parts/relief/height-field';

/** Cells along the world's height. */
const rows = 100;
const spacing = 0.07;
/** How high the world's unit of height stands: low enough that from where the stage looks no ball is hidden. */
const rise = 0.26;
/** Of wall below the lowest edge, in the world's unit of height. */
const plinth = 0.14;
/** From lower down, valleys would be seen to reach below the foot of the walls. */
const lowestLook = 0.6;

export function crowdRelief({ height }: Landscape): Relief {
  const sheet = {
    columns: Math.round((rows * world.width) / world.height),
    rows,
    halfWidth: world.width / 2,
    halfDepth: world.height / 2,
  };
  const field = makeField(sheet, (x, y) => rise * height(x + sheet.halfWidth, y + sheet.halfDepth));
  return { ...field, spacing: rise * spacing, square: 1 / 26, walls: lowestEdge(field) - rise * plinth };
}

/** A block is cut just below its lowest edge: more wall would be more picture that says nothing. */
function lowestEdge({ columns, rows, heights }: HeightField): number {
  const isEdge = (corner: number) => {
    const [column, row] = [corner % (columns + 1), Math.floor(corner / (columns + 1))];
    return column === 0 || column === columns || row === 0 || row === rows;
  };
  return heights.reduce(
    (least, z, corner) => (isEdge(corner) ? Math.min(least, z) : least),
    Number.POSITIVE_INFINITY,
  );
}

export function onRelief(relief: Relief, [x, y]: Place): Point {
  const [left, down] = [x - relief.halfWidth, y - relief.halfDepth];
  return [left, down, heightOn(relief, left, down)];
}

export const crowdStart: Turn = { yaw: 0, pitch: 0.98 };

type Box = { readonly width: number; readonly height: number };

/** As large as the frame allows, but always as large while it sways. */
export function crowdCamera(relief: Relief, wanted: Turn, box: Box): Camera {
  const turn = { ...wanted, pitch: Math.max(lowestLook, wanted.pitch) };
  const frame = { ...box, margin: 4 };
  const swung = { ...crowdStart, yaw: swing };
  const scale = Math.min(fittingScale(relief, swung, frame), fittingScale(relief, turn, frame));
  return centred(relief, turn, scale, box);
}

export const crowdMapCamera = ({ width, height }: Box): Camera =>
  mapCamera(width, height, Math.min(width / world.width, height / world.height));
