// Cost curves of one weight w, each with its derivative: what slides 26, 27, 30 and 31 walk on.

export type Curve = {
  readonly cost: (w: number) => number;
  /** dC/dw. */
  readonly slope: (w: number) => number;
  /** The part that is drawn: w from and to, and the highest cost. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  /** As people write it. */
  readonly text: string;
};

export type CurveName = 'square' | 'two-valleys';

export const curves: { readonly [K in CurveName]: Curve } = {
  square: {
    cost: (w) => w * w,
    slope: (w) => 2 * w,
    from: -4,
    to: 4,
    top: 16,
    text: 'C(w) = w²',
  },
  /** The deeper valley is at w ≈ −2.09 with C ≈ 0.24, the other at w ≈ 1.90 with C ≈ 1.73, the ridge at w ≈ 0.19. */
  'two-valleys': {
    cost: (w) => (w ** 4 - 8 * w * w + 3 * w + 24) / 8,
    slope: (w) => (4 * w ** 3 - 16 * w + 3) / 8,
    from: -3.2,
    to: 3.2,
    top: 7.2,
    text: 'C(w) = (w⁴ − 8w² + 3w + 24) / 8',
  },
};
