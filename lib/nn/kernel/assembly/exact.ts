// e^x for four numbers at once: the twin of exp in lib/nn/exact.ts, step by step.

/** 1.5 · 2²³: a float of this size plus a whole number has that number in its lowest bits. */
const WHOLE: f32 = 12582912;

export function exp(x: v128): v128 {
  const held = f32x4.pmax(f32x4.pmin(x, f32x4.splat(87)), f32x4.splat(-87));
  const n = f32x4.floor(f32x4.add(f32x4.mul(held, f32x4.splat(1.4426950408889634)), f32x4.splat(0.5)));
  const high = f32x4.mul(n, f32x4.splat(0.693359375));
  const low = f32x4.mul(n, f32x4.splat(-2.121944400546906e-4));
  const r = f32x4.sub(f32x4.sub(held, high), low);
  let p = f32x4.add(f32x4.mul(f32x4.splat(1.98756915e-4), r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  const square = f32x4.mul(r, r);
  const e = f32x4.add(f32x4.add(f32x4.mul(p, square), r), f32x4.splat(1));
  const power = i32x4.shl(f32x4.add(n, f32x4.splat(WHOLE + 127)), 23);
  return f32x4.mul(e, power);
}
