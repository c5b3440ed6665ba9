// Seeded chance: the same seed gives the same numbers on every machine. Not for secrets.
// Source: xoshiro128** by Blackman and Vigna (public domain), seeded by splitmix32.

export type RandomState = readonly [number, number, number, number];

export class Random {
  private s: [number, number, number, number];

  constructor(seed: number | RandomState) {
    if (typeof seed !== 'number') {
      this.s = [...seed];
      return;
    }
    let z = seed >>> 0;
    const next = () => {
      z = (z + 0x9e3779b9) | 0;
      let t = z ^ (z >>> 16);
      t = Math.imul(t, 0x21f0aaad);
      t ^= t >>> 15;
      t = Math.imul(t, 0x735a2d97);
      return (t ^ (t >>> 15)) >>> 0;
    };
    this.s = [next(), next(), next(), next()];
  }

  /** The generator's whole state: hand it to the constructor to go on from here. */
  get state(): RandomState {
    return [...this.s];
  }

  /** A whole number in [0, 2^32). */
  uint32(): number {
    const s = this.s;
    const scrambled = Math.imul(rotl(Math.imul(s[1], 5), 7), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 11);
    return scrambled;
  }

  /** A number in [0, 1). */
  uniform(): number {
    return this.uint32() / 2 ** 32;
  }

  /** A whole number in [0, n). */
  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /**
   * A number spread like a bell around 0 with deviation 1: twelve uniforms added up (Irwin–Hall), which ends
   * at ±6 but needs no logarithm or cosine, whose last bits differ between engines.
   */
  gaussian(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.uniform();
    return sum;
  }

  /** Shuffles in place (Fisher–Yates) and returns the same array. */
  shuffle<T extends { length: number; [index: number]: unknown }>(items: T): T {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const held = items[i];
      items[i] = items[j];
      items[j] = held;
    }
    return items;
  }
}

const rotl = (x: number, k: number) => (x << k) | (x >>> (32 - k));
