// Paints the map and, on a sheet above it, the crowd. All tails are one dotted line and each ball one stamp, so that a
// thousand of them take a few milliseconds.

import type { Place } from '@/lib/quiz/landscape';
import { type Crowd, placeAt } from './crowd-motion';
import type { MapContour } from './map-contours';

export type MapHues = Readonly<Record<'ink' | 'cost' | 'room' | 'paper', string>>;

type Sheet = { readonly context: CanvasRenderingContext2D; readonly ratio: number; readonly hues: MapHues };

export function paintMap({ context, ratio, hues }: Sheet, contours: readonly MapContour[]): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineCap = 'round';
  context.strokeStyle = hues.cost;
  for (const { bold, pieces } of contours) {
    context.beginPath();
    for (const [x1, y1, x2, y2] of pieces) {
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.globalAlpha = bold ? 0.95 : 0.55;
    context.lineWidth = bold ? 3 : 1.6;
    context.stroke();
  }
  context.globalAlpha = 1;
}

export type CrowdSheet = Sheet & {
  /** Pixels a unit of the world. */
  readonly unit: number;
  readonly radius: number;
  readonly stamp: CanvasImageSource;
};

export function paintCrowd(
  { context, ratio, hues, unit, radius, stamp }: CrowdSheet,
  crowd: Crowd,
  now: number,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const places: Place[] = [];
  context.beginPath();
  for (const moving of crowd.values()) {
    const place = placeAt(moving, now);
    places.push(place);
    const [tail] = moving.tail;
    if (!tail || (tail[0] === place[0] && tail[1] === place[1])) continue;
    context.moveTo(place[0] * unit, place[1] * unit);
    for (const [x, y] of moving.tail) context.lineTo(x * unit, y * unit);
  }
  context.strokeStyle = hues.ink;
  context.lineWidth = Math.max(1.6, radius * 0.2);
  context.setLineDash([context.lineWidth, context.lineWidth * 2.2]);
  context.stroke();
  context.setLineDash([]);
  const side = stampSide(radius);
  for (const [x, y] of places) context.drawImage(stamp, x * unit - side / 2, y * unit - side / 2, side, side);
}

const edge = (radius: number) => Math.max(1.5, radius * 0.19);
const stampSide = (radius: number) => 2 * (radius + edge(radius));

/** One ball, drawn once. */
export function makeStamp(radius: number, ratio: number, hues: MapHues): HTMLCanvasElement {
  const stamp = document.createElement('canvas');
  const side = Math.ceil(stampSide(radius) * ratio);
  stamp.width = side;
  stamp.height = side;
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  context.scale(side / stampSide(radius), side / stampSide(radius));
  context.beginPath();
  context.arc(stampSide(radius) / 2, stampSide(radius) / 2, radius, 0, 2 * Math.PI);
  context.fillStyle = hues.room;
  context.fill();
  context.strokeStyle = hues.ink;
  context.lineWidth = edge(radius);
  context.stroke();
  return stamp;
}

/** Large while few are here, small enough in a full hall. */
export const ballRadius = (balls: number): number =>
  balls <= 80 ? 13 : balls <= 300 ? 10.5 : balls <= 800 ? 8.5 : 6.5;
