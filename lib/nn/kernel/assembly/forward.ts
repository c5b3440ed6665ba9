// Weighted inputs: z = bias + Σ input · row, added up in the order of the inputs. Four vectors (16 neurons) stay in
// registers while the inputs pass by; the remaining ones are done one at a time. More than six would not stay there, because
// V8 loads a whole row before it adds. `inks` leads from an entry of the list of rows to the same entry of the ink.

/**
 * First layer. The lists of digit d begin at rows + d · listBytes and ink + d · listBytes and have counts[d]
 * entries; its z begins at z + d · rowBytes.
 */
export function weighInk(
  rows: usize, ink: usize, listBytes: usize, counts: usize, digits: i32,
  weights: usize, biases: usize, z: usize, rowBytes: usize,
): void {
  for (let d = 0; d < digits; d++) {
    const first = rows + <usize>d * listBytes;
    const end = first + (<usize>load<i32>(counts + (<usize>d << 2)) << 2);
    const inks = ink - rows;
    const out = z + <usize>d * rowBytes;
    let column: usize = 0;
    for (; column + 64 <= rowBytes; column += 64) {
      weighInk4(first, end, inks, weights + column, biases + column, out + column);
    }
    for (; column < rowBytes; column += 16) {
      weighInk1(first, end, inks, weights + column, biases + column, out + column);
    }
  }
}

// @ts-ignore: decorator
@inline
function plus(sum: v128, input: v128, row: usize): v128 {
  return f32x4.add(sum, f32x4.mul(input, v128.load(row)));
}

function weighInk4(entry: usize, end: usize, inks: usize, weights: usize, biases: usize, z: usize): void {
  let z0 = v128.load(biases, 0);
  let z1 = v128.load(biases, 16);
  let z2 = v128.load(biases, 32);
  let z3 = v128.load(biases, 48);
  for (; entry < end; entry += 4) {
    const row = weights + <usize>load<u32>(entry);
    const ink = v128.load32_splat(entry + inks);
    z0 = f32x4.add(z0, f32x4.mul(ink, v128.load(row, 0)));
    z1 = f32x4.add(z1, f32x4.mul(ink, v128.load(row, 16)));
    z2 = f32x4.add(z2, f32x4.mul(ink, v128.load(row, 32)));
    z3 = f32x4.add(z3, f32x4.mul(ink, v128.load(row, 48)));
  }
  v128.store(z, z0, 0);
  v128.store(z, z1, 16);
  v128.store(z, z2, 32);
  v128.store(z, z3, 48);
}

function weighInk1(entry: usize, end: usize, inks: usize, weights: usize, biases: usize, z: usize): void {
  let z0 = v128.load(biases);
  for (; entry < end; entry += 4) {
    z0 = plus(z0, v128.load32_splat(entry + inks), weights + <usize>load<u32>(entry));
  }
  v128.store(z, z0);
}

/** A later layer: `neurons` inputs per digit in rows of inputBytes; z in rows of rowBytes. */
export function weighLayer(
  inputs: usize, neurons: i32, inputBytes: usize, digits: i32,
  weights: usize, biases: usize, z: usize, rowBytes: usize,
): void {
  for (let d = 0; d < digits; d++) {
    const from = inputs + <usize>d * inputBytes;
    const end = from + (<usize>neurons << 2);
    const out = z + <usize>d * rowBytes;
    let column: usize = 0;
    for (; column + 48 <= rowBytes; column += 48) {
      weighLayer3(from, end, weights + column, biases + column, out + column, rowBytes);
    }
    for (; column < rowBytes; column += 16) {
      weighLayer1(from, end, weights + column, biases + column, out + column, rowBytes);
    }
  }
}

function weighLayer3(from: usize, end: usize, row: usize, biases: usize, z: usize, rowBytes: usize): void {
  let z0 = v128.load(biases, 0);
  let z1 = v128.load(biases, 16);
  let z2 = v128.load(biases, 32);
  for (; from < end; from += 4) {
    const input = v128.load32_splat(from);
    z0 = f32x4.add(z0, f32x4.mul(input, v128.load(row, 0)));
    z1 = f32x4.add(z1, f32x4.mul(input, v128.load(row, 16)));
    z2 = f32x4.add(z2, f32x4.mul(input, v128.load(row, 32)));
    row += rowBytes;
  }
  v128.store(z, z0, 0);
  v128.store(z, z1, 16);
  v128.store(z, z2, 32);
}

function weighLayer1(from: usize, end: usize, row: usize, biases: usize, z: usize, rowBytes: usize): void {
  let z0 = v128.load(biases);
  for (; from < end; from += 4) {
    z0 = plus(z0, v128.load32_splat(from), row);
    row += rowBytes;
  }
  v128.store(z, z0);
}
