// Everybody's ball for the stage, up to five times per second: a ball's number and its last four places, newest first, in
// 18 bytes. 500 balls are 12 kB of text.

import type { Ball } from '../descent/ball';
import { type Place, world } from '../descent/landscape';
import { packBytes } from '../digits/wire';

const places = 4;
/** Unsigned shorts of one ball: twice its number and whether it moved, then x and y of each place as shares of the world. */
const shorts = 1 + 2 * places;
const full = 65_535;

export function packBalls(balls: readonly Ball[]): string {
  const packed = new DataView(new ArrayBuffer(balls.length * shorts * 2));
  let at = 0;
  const put = (value: number) => {
    packed.setUint16(at, value, true);
    at += 2;
  };
  for (const { index, moved, trail } of balls) {
    put(index * 2 + Number(moved));
    for (let i = 0; i < places; i++) {
      // Four places are sent; a shorter trail repeats its end, and a line of no length is invisible.
      const [x, y] = trail[i] ?? trail.at(-1) ?? [0, 0];
      put(Math.round((x / world.width) * full));
      put(Math.round((y / world.height) * full));
    }
  }
  return packBytes(new Uint8Array(packed.buffer));
}

/** The inverse, to within a 30,000th of the world. */
export function unpackBalls(text: string): readonly Ball[] {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const packed = new DataView(bytes.buffer);
  return Array.from({ length: Math.floor(bytes.length / (shorts * 2)) }, (_, ball) => {
    const short = (i: number) => packed.getUint16((ball * shorts + i) * 2, true);
    const trail = Array.from(
      { length: places },
      (_, i): Place => [(short(1 + 2 * i) / full) * world.width, (short(2 + 2 * i) / full) * world.height],
    );
    return { index: short(0) >> 1, moved: (short(0) & 1) === 1, trail };
  });
}
