// The crowd's landscape as a relief: cut out of the ground, in units of the world, its middle at 0, 0. Pure.

import { type Landscape, type Place, world } from '@/lib/quiz/landscape';
import { type Camera, centred, fittingScale, mapCamera, type Point, type Turn } from '../relief/camera';
import { swing } from '../relief/drift';
import { heightOn, makeField, type Relief } from '../relief/height-field';

/** Cells along the world's height. */
const rows = 100;
const spacing = 0.07;
/** How high the world's unit of height stands: low enough that from where the stage looks no ball is hidden. */
const rise = 0.22;

export function crowdRelief({ height }: Landscape): Relief {
  const sheet = {
    columns: Math.round((rows * world.width) / world.height),
    rows,
    halfWidth: world.width / 2,
    halfDepth: world.height / 2,
  };
  return {
    ...makeField(sheet, (x, y) => rise * height(x + sheet.halfWidth, y + sheet.halfDepth)),
    spacing: rise * spacing,
    square: 1 / 26,
    walls: true,
  };
}

export function onRelief(relief: Relief, [x, y]: Place): Point {
  const [left, down] = [x - relief.halfWidth, y - relief.halfDepth];
  return [left, down, heightOn(relief, left, down)];
}

export const crowdStart: Turn = { yaw: 0, pitch: 0.9 };

type Box = { readonly width: number; readonly height: number };

/** As large as the frame allows, but always as large while it sways. */
export function crowdCamera(relief: Relief, turn: Turn, box: Box): Camera {
  const frame = { ...box, margin: 4 };
  const swung = { ...crowdStart, yaw: swing };
  const scale = Math.min(fittingScale(relief, swung, frame), fittingScale(relief, turn, frame));
  return centred(relief, turn, scale, box);
}

export const crowdMapCamera = ({ width, height }: Box): Camera =>
  mapCamera(width, height, Math.min(width / world.width, height / world.height));
