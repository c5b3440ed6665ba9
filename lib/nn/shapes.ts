// The networks that a presenter may train, and a vote may choose from.

export const shapes = [
  [784, 30, 10],
  [784, 16, 16, 10],
  [784, 100, 10],
] as const;

/** As they are written: "784-30-10". */
export const shapeNames = ['784-30-10', '784-16-16-10', '784-100-10'] as const;
