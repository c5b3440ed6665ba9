// Errors on their way back; twins of lib/nn/cost.ts and lib/nn/backprop.ts.

/** δ of the output layer; `sloped` is 1 for the quadratic cost, whose δ has the factor a (1 − a). */
export function outputDelta(
  outputs: usize, labels: usize, neurons: i32, digits: i32, rowBytes: usize, delta: usize, sloped: i32,
): void {
  for (let d = 0; d < digits; d++) {
    const label = load<i32>(labels + (<usize>d << 2));
    for (let j = 0; j < neurons; j++) {
      const at = <usize>d * rowBytes + (<usize>j << 2);
      const output = load<f32>(outputs + at);
      const error = output - <f32>(j == label);
      store<f32>(delta + at, sloped ? error * (output * (1 - output)) : error);
    }
  }
}

/** Σ weights · δ of one neuron in four lanes. */
// @ts-ignore: decorator
@inline
function lanes(row: usize, delta: usize, rowBytes: usize): v128 {
  let sums = f32x4.splat(0);
  for (let at: usize = 0; at < rowBytes; at += 16) {
    sums = f32x4.add(sums, f32x4.mul(v128.load(row + at), v128.load(delta + at)));
  }
  return sums;
}

/** (lane 0 + lane 1) + (lane 2 + lane 3) of a, b, c and d. */
// @ts-ignore: decorator
@inline
function sumLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 2, 4, 6), v128.shuffle<f32>(a, b, 1, 3, 5, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 2, 4, 6), v128.shuffle<f32>(c, d, 1, 3, 5, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 2, 4, 6), v128.shuffle<f32>(ab, cd, 1, 3, 5, 7));
}

// @ts-ignore: decorator
@inline
function errors4(row: usize, delta: usize, rowBytes: usize): v128 {
  return sumLanes(
    lanes(row, delta, rowBytes),
    lanes(row + rowBytes, delta, rowBytes),
    lanes(row + 2 * rowBytes, delta, rowBytes),
    lanes(row + 3 * rowBytes, delta, rowBytes),
  );
}

/**
 * δ of a hidden layer of sigmoid neurons: the next layer's δ weighted by the weights that lead there, times
 * a (1 − a). Weights have a row of nextBytes a neuron, padded with rows of 0 to a multiple of four.
 */
export function sendBackSigmoid(
  weights: usize, nextDelta: usize, nextBytes: usize, digits: i32,
  activations: usize, delta: usize, rowBytes: usize,
): void {
  const one = f32x4.splat(1);
  for (let d = 0; d < digits; d++) {
    let row = weights;
    for (let at: usize = 0; at < rowBytes; at += 16) {
      const a = v128.load(activations + at);
      const slope = f32x4.mul(a, f32x4.sub(one, a));
      v128.store(delta + at, f32x4.mul(errors4(row, nextDelta, nextBytes), slope));
      row += 4 * nextBytes;
    }
    nextDelta += nextBytes;
    activations += rowBytes;
    delta += rowBytes;
  }
}

/** The same for ReLU neurons: the error passes where the neuron is active. */
export function sendBackRelu(
  weights: usize, nextDelta: usize, nextBytes: usize, digits: i32,
  activations: usize, delta: usize, rowBytes: usize,
): void {
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  for (let d = 0; d < digits; d++) {
    let row = weights;
    for (let at: usize = 0; at < rowBytes; at += 16) {
      const slope = v128.and(one, f32x4.gt(v128.load(activations + at), zero));
      v128.store(delta + at, f32x4.mul(errors4(row, nextDelta, nextBytes), slope));
      row += 4 * nextBytes;
    }
    nextDelta += nextBytes;
    activations += rowBytes;
    delta += rowBytes;
  }
}
