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

/** (lane 0 + lane 1) + (lane 2 + lane 3) of a, b, c and d. */
// @ts-ignore: decorator
@inline
function sumLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 2, 4, 6), v128.shuffle<f32>(a, b, 1, 3, 5, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 2, 4, 6), v128.shuffle<f32>(c, d, 1, 3, 5, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 2, 4, 6), v128.shuffle<f32>(ab, cd, 1, 3, 5, 7));
}

/** Σ weights · δ for four neurons, whose rows of weights begin at `row`: each sum in four lanes, then added up. */
// @ts-ignore: decorator
@inline
function errors4(row: usize, delta: usize, rowBytes: usize): v128 {
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  let c = f32x4.splat(0);
  let d = f32x4.splat(0);
  for (const end = delta + rowBytes; delta < end; delta += 16) {
    const next = v128.load(delta);
    a = f32x4.add(a, f32x4.mul(v128.load(row), next));
    b = f32x4.add(b, f32x4.mul(v128.load(row + rowBytes), next));
    c = f32x4.add(c, f32x4.mul(v128.load(row + 2 * rowBytes), next));
    d = f32x4.add(d, f32x4.mul(v128.load(row + 3 * rowBytes), next));
    row += 16;
  }
  return sumLanes(a, b, c, d);
}

/**
 * δ of a hidden layer of sigmoid neurons: the next layer's δ weighted by the weights that lead there, times
 * a (1 − a). Weights have one row of nextBytes per neuron, padded with rows of 0 to a multiple of four.
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
