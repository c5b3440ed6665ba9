// C(w₁, w₂): two valleys with a ridge between them, for slides that show what two weights look like.

export const surface = {
  cost: (w1: number, w2: number): number => (w1 ** 4 - 8 * w1 * w1 + 3 * w1 + 24) / 16 + (w2 * w2) / 2,
  /** ∂C/∂w₁ and ∂C/∂w₂: wiggle one, leave the other alone. */
  partials: (w1: number, w2: number): readonly [number, number] => [(4 * w1 ** 3 - 16 * w1 + 3) / 16, w2],
  /** Drawn for w₁ and w₂ from −span to span. */
  span: 3,
  /** The highest cost that is drawn. */
  top: 7.2,
} as const;
