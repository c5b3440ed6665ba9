// A turning box seen from above, without perspective: parallels stay parallel, as on squared paper. Pure.

import { type HeightField, heightOn, isOn, type Relief } from './height-field';

export type Turn = {
  /** About the upright axis, radians. */
  readonly yaw: number;
  /** 0 looks along the floor, π/2 straight down. */
  readonly pitch: number;
};

export type Camera = Turn & {
  /** Pixels a unit. */
  readonly scale: number;
  /** Where the middle of the floor lies. */
  readonly x: number;
  readonly y: number;
};

export const isSameCamera = (a: Camera, b: Camera): boolean =>
  a.yaw === b.yaw && a.pitch === b.pitch && a.scale === b.scale && a.x === b.x && a.y === b.y;

export type Seen = readonly [x: number, y: number];
export type Point = readonly [x: number, y: number, z: number];

/** x and y on the floor and z above it. The surface's shader does the same. */
export function projector({
  yaw,
  pitch,
  scale,
  x: left,
  y: top,
}: Camera): (x: number, y: number, z: number) => Seen {
  const [cos, sin] = [Math.cos(yaw) * scale, Math.sin(yaw) * scale];
  const [flat, up] = [Math.sin(pitch), Math.cos(pitch) * scale];
  return (x, y, z) => [left + x * cos - y * sin, top + (x * sin + y * cos) * flat - z * up];
}

/** From anywhere in the box to whoever looks at it; of length 1. */
export const towardsViewer = ({ yaw, pitch }: Turn): Point => [
  Math.sin(yaw) * Math.cos(pitch),
  Math.cos(yaw) * Math.cos(pitch),
  Math.sin(pitch),
];

/** How far above the surface a point begins to look at the viewer: what lies on it is not hidden by its own cell. */
const clearance = 0.012;

/** Whether the surface stands between a point on it, or above it, and the viewer. */
export function isHidden(field: HeightField, turn: Turn, [x, y, z]: Point): boolean {
  const [dx, dy, dz] = towardsViewer(turn);
  if (Math.hypot(dx, dy) < 1e-6) return false;
  const stride = field.halfWidth / field.columns;
  const above = z + clearance;
  // A sheet that hangs in the air also hides what is above it from whoever looks from below its edge.
  for (let way = stride; above + way * dz <= field.highest; way += stride) {
    const [px, py] = [x + way * dx, y + way * dy];
    if (!isOn(field, px, py)) return false;
    if (above + way * dz < heightOn(field, px, py)) return true;
  }
  return false;
}

export const lowestPitch = 0.22;
export const straightDown = Math.PI / 2;

export const heldPitch = (pitch: number): number => Math.min(straightDown, Math.max(lowestPitch, pitch));

/** A map: nothing is nearer than anything else. */
export const mapCamera = (width: number, height: number, scale: number): Camera => ({
  ...{ yaw: 0, pitch: straightDown, scale },
  ...{ x: width / 2, y: height / 2 },
});

type Frame = {
  readonly width: number;
  readonly height: number;
  /** Kept free on all sides. */
  readonly margin: number;
};

type Ground = HeightField & Pick<Relief, 'walls'>;

/** The extent of a relief as it is seen at scale 1: left, right, upper and lower end. */
export function extentOf(field: Ground, turn: Turn): readonly [number, number, number, number] {
  const seen = projector({ ...turn, scale: 1, x: 0, y: 0 });
  const points = Array.from({ length: (probes + 1) ** 2 }, (_, i): Seen[] => {
    const x = field.halfWidth * ((2 * (i % (probes + 1))) / probes - 1);
    const y = field.halfDepth * ((2 * Math.floor(i / (probes + 1))) / probes - 1);
    return [seen(x, y, field.walls ?? 0), seen(x, y, heightOn(field, x, y))];
  }).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

const probes = 16;

/** The scale at which the whole of it, from its floor up, fits a frame. */
export function fittingScale(field: Ground, turn: Turn, { width, height, margin }: Frame): number {
  const [left, right, upper, lower] = extentOf(field, turn);
  return Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (lower - upper));
}

/** The camera under which it stands in the middle of a frame. */
export function centred(
  field: Ground,
  turn: Turn,
  scale: number,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Camera {
  const [left, right, upper, lower] = extentOf(field, turn);
  return {
    ...turn,
    scale,
    x: width / 2 - ((left + right) / 2) * scale,
    y: height / 2 - ((upper + lower) / 2) * scale,
  };
}
