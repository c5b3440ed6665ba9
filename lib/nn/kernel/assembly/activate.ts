// From weighted inputs to activations, in place; twins of lib/nn/activation.ts.

import { exp } from './exact';

/** a = 1 / (1 + e^−z) for `bytes` / 4 numbers from z on. */
export function activateSigmoid(z: usize, bytes: usize): void {
  const one = f32x4.splat(1);
  for (const end = z + bytes; z < end; z += 16) {
    v128.store(z, f32x4.div(one, f32x4.add(one, exp(f32x4.neg(v128.load(z))))));
  }
}

/** a = z where z > 0, else 0. */
export function activateRelu(z: usize, bytes: usize): void {
  const zero = f32x4.splat(0);
  for (const end = z + bytes; z < end; z += 16) v128.store(z, f32x4.pmax(zero, v128.load(z)));
}

/** For each digit e^(z − largest) over their sum, added up from the first neuron to the last. */
export function activateSoftmax(z: usize, neurons: i32, digits: i32, rowBytes: usize): void {
  for (let d = 0; d < digits; d++) {
    const end = z + (<usize>neurons << 2);
    let largest = load<f32>(z);
    for (let at = z + 4; at < end; at += 4) {
      const next = load<f32>(at);
      if (next > largest) largest = next;
    }
    const off = f32x4.splat(largest);
    for (let at: usize = 0; at < rowBytes; at += 16) {
      v128.store(z + at, exp(f32x4.sub(v128.load(z + at), off)));
    }
    let sum: f32 = 0;
    for (let at = z; at < end; at += 4) sum += load<f32>(at);
    const whole = f32x4.splat(sum);
    for (let at: usize = 0; at < rowBytes; at += 16) {
      v128.store(z + at, f32x4.div(v128.load(z + at), whole));
    }
    z += rowBytes;
  }
}
