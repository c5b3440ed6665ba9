// The change of weights and biases; twins of lib/nn/sgd.ts. The deltas that come in are already multiplied by
// η/B, and digits are taken in their order, weight by weight.

/** First layer: only the rows of inked pixels. */
export function nudgeInk(
  rows: usize, ink: usize, listBytes: usize, counts: usize, digits: i32,
  weights: usize, delta: usize, rowBytes: usize,
): void {
  for (let d = 0; d < digits; d++) {
    const first = rows + <usize>d * listBytes;
    const end = first + (<usize>load<i32>(counts + (<usize>d << 2)) << 2);
    const inks = ink - rows;
    const deltas = delta + <usize>d * rowBytes;
    let column: usize = 0;
    for (; column + 128 <= rowBytes; column += 128) nudgeInk8(first, end, inks, weights + column, deltas + column);
    for (; column + 64 <= rowBytes; column += 64) nudgeInk4(first, end, inks, weights + column, deltas + column);
    for (; column < rowBytes; column += 16) nudgeInk1(first, end, inks, weights + column, deltas + column);
  }
}

function nudgeInk8(entry: usize, end: usize, inks: usize, weights: usize, delta: usize): void {
  const d0 = v128.load(delta, 0);
  const d1 = v128.load(delta, 16);
  const d2 = v128.load(delta, 32);
  const d3 = v128.load(delta, 48);
  const d4 = v128.load(delta, 64);
  const d5 = v128.load(delta, 80);
  const d6 = v128.load(delta, 96);
  const d7 = v128.load(delta, 112);
  for (; entry < end; entry += 4) {
    const row = weights + <usize>load<u32>(entry);
    const ink = v128.load32_splat(entry + inks);
    v128.store(row, f32x4.sub(v128.load(row, 0), f32x4.mul(ink, d0)), 0);
    v128.store(row, f32x4.sub(v128.load(row, 16), f32x4.mul(ink, d1)), 16);
    v128.store(row, f32x4.sub(v128.load(row, 32), f32x4.mul(ink, d2)), 32);
    v128.store(row, f32x4.sub(v128.load(row, 48), f32x4.mul(ink, d3)), 48);
    v128.store(row, f32x4.sub(v128.load(row, 64), f32x4.mul(ink, d4)), 64);
    v128.store(row, f32x4.sub(v128.load(row, 80), f32x4.mul(ink, d5)), 80);
    v128.store(row, f32x4.sub(v128.load(row, 96), f32x4.mul(ink, d6)), 96);
    v128.store(row, f32x4.sub(v128.load(row, 112), f32x4.mul(ink, d7)), 112);
  }
}

function nudgeInk4(entry: usize, end: usize, inks: usize, weights: usize, delta: usize): void {
  const d0 = v128.load(delta, 0);
  const d1 = v128.load(delta, 16);
  const d2 = v128.load(delta, 32);
  const d3 = v128.load(delta, 48);
  for (; entry < end; entry += 4) {
    const row = weights + <usize>load<u32>(entry);
    const ink = v128.load32_splat(entry + inks);
    v128.store(row, f32x4.sub(v128.load(row, 0), f32x4.mul(ink, d0)), 0);
    v128.store(row, f32x4.sub(v128.load(row, 16), f32x4.mul(ink, d1)), 16);
    v128.store(row, f32x4.sub(v128.load(row, 32), f32x4.mul(ink, d2)), 32);
    v128.store(row, f32x4.sub(v128.load(row, 48), f32x4.mul(ink, d3)), 48);
  }
}

function nudgeInk1(entry: usize, end: usize, inks: usize, weights: usize, delta: usize): void {
  const d0 = v128.load(delta);
  for (; entry < end; entry += 4) {
    const row = weights + <usize>load<u32>(entry);
    v128.store(row, f32x4.sub(v128.load(row), f32x4.mul(v128.load32_splat(entry + inks), d0)));
  }
}

/** A later layer: each vector of weights is loaded once and nudged by all digits in turn. */
export function nudgeLayer(
  inputs: usize, neurons: i32, inputBytes: usize, digits: i32,
  weights: usize, delta: usize, rowBytes: usize,
): void {
  for (let j = 0; j < neurons; j++) {
    for (let column: usize = 0; column < rowBytes; column += 16) {
      let w = v128.load(weights + column);
      let input = inputs + (<usize>j << 2);
      let deltas = delta + column;
      for (let d = 0; d < digits; d++) {
        w = f32x4.sub(w, f32x4.mul(v128.load32_splat(input), v128.load(deltas)));
        input += inputBytes;
        deltas += rowBytes;
      }
      v128.store(weights + column, w);
    }
    weights += rowBytes;
  }
}

export function nudgeBiases(biases: usize, delta: usize, digits: i32, rowBytes: usize): void {
  for (let column: usize = 0; column < rowBytes; column += 16) {
    let b = v128.load(biases + column);
    for (let d = 0; d < digits; d++) b = f32x4.sub(b, v128.load(delta + <usize>d * rowBytes + column));
    v128.store(biases + column, b);
  }
}

/** `bytes` / 4 numbers from `at` on, all times the factor. */
export function scale(at: usize, bytes: usize, factor: f32): void {
  const by = f32x4.splat(factor);
  for (const end = at + bytes; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), by));
}
