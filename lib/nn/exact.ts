// exp and ln built from + − × ÷ alone. Math.exp and Math.log may differ in their last bits from engine to
// engine, and one bit is enough for a replayed session to end in another network.

const f32 = Math.fround;

const LOG2_E = f32(Math.LOG2E);
/** ln 2 in two parts: the first has so few bits that multiplying it by a whole number is exact. */
const LN2_HIGH = f32(0.693359375);
const LN2_LOW = f32(-2.121944400546906e-4);
/** e^r ≈ 1 + r + r² · (C0 + C1 r + … + C5 r⁵) for |r| ≤ ½ ln 2; the polynomial of Cephes' expf. */
const C0 = f32(5.0000001201e-1);
const C1 = f32(1.6666665459e-1);
const C2 = f32(4.1665795894e-2);
const C3 = f32(8.3334519073e-3);
const C4 = f32(1.3981999507e-3);
const C5 = f32(1.98756915e-4);

/** Beyond ±87 the result would leave the range of normal 32-bit floats. */
const LIMIT = 87;

/** POWERS[n + 127] = 2ⁿ for n from −127 to 127. */
const POWERS = Float32Array.from({ length: 255 }, (_, i) => 2 ** (i - 127));

/**
 * eˣ in 32-bit floats, to about 2 units in the last place; every step is rounded to 32 bits in the order in
 * which the kernel does it. x is held within ±87.
 */
export function exp(x: number): number {
  const held = x > LIMIT ? LIMIT : x < -LIMIT ? -LIMIT : x;
  const n = Math.floor(f32(f32(held * LOG2_E) + 0.5));
  const r = f32(f32(held - f32(n * LN2_HIGH)) - f32(n * LN2_LOW));
  let p = f32(f32(C5 * r) + C4);
  p = f32(f32(p * r) + C3);
  p = f32(f32(p * r) + C2);
  p = f32(f32(p * r) + C1);
  p = f32(f32(p * r) + C0);
  const e = f32(f32(f32(p * f32(r * r)) + r) + 1);
  return f32(e * POWERS[n + 127]!);
}

/** ln x for normal x > 0, to about 1e-15; −∞ for 0. With x = m · 2ᵏ: ln x = k ln 2 + 2 artanh((m − 1) / (m + 1)). */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  let m = x;
  let k = 0;
  for (; m > Math.SQRT2; m /= 2) k++;
  for (; m < Math.SQRT1_2; m *= 2) k--;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let series = 0;
  for (let term = 21; term >= 1; term -= 2) series = series * square + 1 / term;
  return k * Math.LN2 + 2 * s * series;
}
