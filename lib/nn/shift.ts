// A digit moved by a pixel or so is the same digit: moving each anew every time makes many out of one.

/** Pixels along one side of an image. */
export const SIDE = 28;

/** The image moved right by dx and down by dy; what leaves the square is lost. */
export function shifted(pixels: Uint8Array, dx: number, dy: number): Uint8Array {
  if (dx === 0 && dy === 0) return pixels;
  const moved = new Uint8Array(SIDE * SIDE);
  const width = SIDE - Math.abs(dx);
  for (let y = Math.max(0, dy); y < Math.min(SIDE, SIDE + dy); y++) {
    const from = (y - dy) * SIDE + Math.max(0, -dx);
    moved.set(pixels.subarray(from, from + width), y * SIDE + Math.max(0, dx));
  }
  return moved;
}
