// A turning box seen from a little above, without perspective: parallels stay parallel, as on squared paper. Pure.

export type Camera = {
  /** Turned about the upright axis, radians. */
  readonly yaw: number;
  /** 0 looks along the floor, π/2 straight down. */
  readonly pitch: number;
  /** Pixels a unit; the box is two units wide and deep. */
  readonly scale: number;
  /** Where the middle of the floor lies. */
  readonly x: number;
  readonly y: number;
};

export type Seen = readonly [x: number, y: number];

/** x and y on the floor and z above it. */
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

/** The order in which rows or columns are painted: what is behind first. `along` is that axis as it is seen. */
export function backToFront(count: number, away: boolean): readonly number[] {
  return Array.from({ length: count }, (_, i) => (away ? count - 1 - i : i));
}

export const lowestPitch = 0.22;
export const highestPitch = Math.PI / 2;

export const heldPitch = (pitch: number): number => Math.min(highestPitch, Math.max(lowestPitch, pitch));
