// Paints the crowd on its landscape. Each ball is one stamp and each dot of a tail one small square: a dashed line would
// look the same and take five times as long, which is the difference between 60 and 30 frames a second without a
// graphics card.

import type { Place } from '@/lib/descent/landscape';
import { isHidden, projector, type Seen } from '../parts/relief/camera';
import type { Relief } from '../parts/relief/height-field';
import type { Hues } from '../parts/relief/hues';
import type { View } from '../parts/relief/view';
import { type Crowd, placeAt } from './crowd-motion';
import { onRelief } from './crowd-relief';

export type Stamps = {
  readonly radius: number;
  readonly ball: HTMLCanvasElement;
  /** A ball behind a slope: its dotted outline. */
  readonly ghost: HTMLCanvasElement;
};

/** Where balls are seen; a landscape from straight above hides nothing. */
export function looker(relief: Relief, { camera, flat }: View) {
  const seen = projector(camera);
  return {
    seen: (place: Place): Seen => seen(...onRelief(relief, place)),
    hidden: (place: Place): boolean => !flat && isHidden(relief, camera, onRelief(relief, place)),
  };
}

export function paintCrowd(
  context: CanvasRenderingContext2D,
  relief: Relief,
  view: View,
  { radius, ball, ghost }: Stamps,
  crowd: Crowd,
  now: number,
): void {
  const { seen, hidden } = looker(relief, view);
  const balls: (readonly [x: number, y: number, stamp: HTMLCanvasElement])[] = [];
  const dot = Math.max(1.8, radius * 0.22);
  context.fillStyle = view.hues.ink;
  for (const moving of crowd.values()) {
    const place = placeAt(moving, now);
    const [x, y] = seen(place);
    balls.push([x, y, hidden(place) ? ghost : ball]);
    for (const [dotX, dotY] of dotsAlong([[x, y], ...moving.tail.map(seen)], 3.2 * dot))
      context.fillRect(dotX - dot / 2, dotY - dot / 2, dot, dot);
  }
  const side = stampSide(radius);
  // What is nearer lies on what is behind it.
  balls.sort(([, a], [, b]) => a - b);
  for (const [x, y, stamp] of balls) context.drawImage(stamp, x - side / 2, y - side / 2, side, side);
}

/** Evenly spaced places along a line through these points, from its first on. */
export function dotsAlong(points: readonly Seen[], gap: number): readonly Seen[] {
  const dots: Seen[] = [];
  let ahead = gap;
  for (const [i, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[i - 1] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    for (; ahead <= length; ahead += gap)
      dots.push([fromX + ((x - fromX) * ahead) / length, fromY + ((y - fromY) * ahead) / length]);
    ahead -= length;
  }
  return dots;
}

const edge = (radius: number) => Math.max(1.5, radius * 0.19);
const stampSide = (radius: number) => 2 * (radius + edge(radius));

/** One ball and one ghost, drawn once. */
export const makeStamps = (radius: number, ratio: number, hues: Hues): Stamps => ({
  radius,
  ball: stamped(radius, ratio, (context) => {
    context.fillStyle = hues.room;
    context.fill();
    context.strokeStyle = hues.ink;
    context.stroke();
  }),
  ghost: stamped(radius, ratio, (context) => {
    context.setLineDash([edge(radius), edge(radius) * 1.4]);
    context.strokeStyle = hues.ink;
    context.stroke();
  }),
});

function stamped(
  radius: number,
  ratio: number,
  paint: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const stamp = document.createElement('canvas');
  const side = Math.ceil(stampSide(radius) * ratio);
  stamp.width = side;
  stamp.height = side;
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  context.scale(side / stampSide(radius), side / stampSide(radius));
  context.beginPath();
  context.arc(stampSide(radius) / 2, stampSide(radius) / 2, radius, 0, 2 * Math.PI);
  context.lineWidth = edge(radius);
  paint(context);
  return stamp;
}

/** Large while few are here, small enough in a full hall. */
export const ballRadius = (balls: number): number =>
  balls <= 80 ? 13 : balls <= 300 ? 10.5 : balls <= 800 ? 8.5 : 6.5;
