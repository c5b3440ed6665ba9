// Of 784 pixels some 150 have ink: a digit becomes a list of rows of weights (u32: the row's offset in bytes)
// and a list of ink (f32 in [0, 1]), so that the first layer never meets a blank pixel. No branch depends on
// the picture: guessing which pixels are blank would cost more than the work itself.

const PIXELS: i32 = 784;
const GREY: f32 = 1.0 / 255.0;

/**
 * Lists the inked pixels of one digit, moved by `offset` pixels; those whose byte in `inside` is 0 would leave
 * the square and are dropped. `rowBytes` is the length of a row of weights; packs[m] (8 bytes) names the set
 * bits of m, lowest first; `places` and `greys` are room to work in (u16 and u8, 8 more than pixels).
 * Returns the number of entries; up to 8 more places of both lists may be written.
 */
export function gatherInk(
  pixels: usize, inside: usize, offset: i32, rowBytes: i32, packs: usize,
  places: usize, greys: usize, rows: usize, ink: usize,
): i32 {
  const entries = packInk(pixels, inside, offset, packs, places, greys);
  const bytes = i32x4.splat(rowBytes);
  const whole = f32x4.splat(GREY);
  for (let i: usize = 0; i < <usize>entries; i += 4) {
    const place = i32x4.extend_low_i16x8_u(v128.load64_zero(places + (i << 1)));
    v128.store(rows + (i << 2), i32x4.mul(place, bytes));
    const grey = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(greys + i)));
    v128.store(ink + (i << 2), f32x4.mul(f32x4.convert_i32x4_s(grey), whole));
  }
  return entries;
}

/** Eight pixels at a time, pushed together over the blank ones. */
function packInk(pixels: usize, inside: usize, offset: i32, packs: usize, places: usize, greys: usize): i32 {
  const blank = i8x16.splat(0);
  let entries: usize = 0;
  for (let p = 0; p < PIXELS; p += 8) {
    const grey = v128.and(v128.load64_zero(pixels + p), v128.load64_zero(inside + p));
    const inked = i8x16.bitmask(i8x16.ne(grey, blank));
    const order = v128.load64_zero(packs + (<usize>inked << 3));
    v128.store(greys + entries, i8x16.swizzle(grey, order));
    const place = i16x8.add(i16x8.extend_low_i8x16_u(order), i16x8.splat(<i16>(p + offset)));
    v128.store(places + (entries << 1), place);
    entries += <usize>popcnt(inked);
  }
  return <i32>entries;
}
