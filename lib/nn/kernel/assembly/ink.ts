// Of 784 pixels some 150 have ink: a digit becomes a list of places (u16) and greys (u8) without the blank ones, and
// that a list of rows of weights (u32: the row's offset in bytes) and of ink (f32 in [0, 1]), so that the first layer
// never meets a blank pixel. No branch depends on the picture: guessing which pixels are blank would cost more than
// the work itself. Up to 8 entries may be written after the last of a list.
//
// packs[m] (8 bytes) names the set bits of m, lowest first.

const SIDE: i16 = 28;
const PIXELS: i32 = 784;
const GREY: f32 = 1.0 / 255.0;

/** Lists the inked pixels of one digit, eight at a time, pushed together over the blank ones. Returns how many. */
export function packInk(pixels: usize, packs: usize, places: usize, greys: usize): i32 {
  const blank = i8x16.splat(0);
  let entries: usize = 0;
  for (let p = 0; p < PIXELS; p += 8) {
    const grey = v128.load64_zero(pixels + p);
    const inked = i8x16.bitmask(i8x16.ne(grey, blank));
    const order = v128.load64_zero(packs + (<usize>inked << 3));
    v128.store(greys + entries, i8x16.swizzle(grey, order));
    const place = i16x8.add(i16x8.extend_low_i8x16_u(order), i16x8.splat(<i16>p));
    v128.store(places + (entries << 1), place);
    entries += <usize>popcnt(inked);
  }
  return <i32>entries;
}

/** From places and greys to rows of weights, each of `rowBytes`, and ink. */
export function listInk(
  places: usize, greys: usize, entries: i32, rowBytes: i32, rows: usize, ink: usize,
): void {
  const bytes = i32x4.splat(rowBytes);
  const whole = f32x4.splat(GREY);
  for (let i: usize = 0; i < <usize>entries; i += 4) {
    const place = i32x4.extend_low_i16x8_u(v128.load64_zero(places + (i << 1)));
    v128.store(rows + (i << 2), i32x4.mul(place, bytes));
    const grey = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(greys + i)));
    v128.store(ink + (i << 2), f32x4.mul(f32x4.convert_i32x4_s(grey), whole));
  }
}

/**
 * The image after a move (lib/nn/move.ts): pixel (x, y) goes to (a x + b y + right, c x + d y + down) >> 9.
 * `moved` has a byte more than pixels: what leaves the square goes there. Overwrites the places.
 */
export function moveInk(
  places: usize, greys: usize, entries: i32, moved: usize,
  a: i32, b: i32, c: i32, d: i32, right: i32, down: i32,
): void {
  const side = i16x8.splat(SIDE);
  const end = <usize>entries;
  for (let i: usize = 0; i < end; i += 8) {
    const place = v128.load(places + (i << 1));
    // ⌊p / 28⌋ as round((2 p − 27) / 56): exact for all pixels.
    const y = i16x8.q15mulr_sat_s(i16x8.sub(i16x8.add(place, place), i16x8.splat(27)), i16x8.splat(585));
    const x = i16x8.sub(place, i16x8.mul(y, side));
    const u = landing(x, y, a, b, right);
    const v = landing(x, y, c, d, down);
    const stays = v128.and(i16x8.lt_u(u, side), i16x8.lt_u(v, side));
    const to = v128.bitselect(i16x8.add(i16x8.mul(v, side), u), i16x8.splat(<i16>PIXELS), stays);
    v128.store(places + (i << 1), to);
  }
  for (let p: usize = 0; p <= <usize>PIXELS; p += 16) v128.store(moved + p, i8x16.splat(0));
  for (let i: usize = 0; i < end; i++) {
    const to = moved + <usize>load<u16>(places + (i << 1));
    const grey = load<u8>(greys + i);
    const there = load<u8>(to);
    store<u8>(to, select(grey, there, grey > there));
  }
}

/** The row or column of eight pixels after a move. */
// @ts-ignore: decorator
@inline
function landing(x: v128, y: v128, byX: i32, byY: i32, offset: i32): v128 {
  const stretched = i16x8.add(
    i16x8.mul(x, i16x8.splat(<i16>byX)),
    i16x8.mul(y, i16x8.splat(<i16>byY)),
  );
  return i16x8.shr_s(i16x8.add(stretched, i16x8.splat(<i16>offset)), 9);
}
