// What ::surface says on stage and phones.

const whole = 'A surface over two weights, with two valleys and a ridge between them.';
const at = (w1: string, w2: string) => `at w₁ = ${w1} and w₂ = ${w2}`;

export const surface = {
  turn: 'Turn it with a finger.',
  contours: 'Drawn as contours.',
  arrowKeys: 'Arrow keys turn it.',
  describe: {
    whole,
    point: (w1: string, w2: string, cost: string) =>
      `${whole} A point on it, ${at(w1, w2)}: its cost is ${cost}.`,
    way: (w1: string, w2: string) =>
      `${whole} From the point ${at(w1, w2)} a line follows the slope down into a valley.`,
    slices: (w1: string, w2: string, slope1: string, slope2: string) =>
      `${whole} Two slices through the point ${at(w1, w2)}: along w₁ its slope is ${slope1}, along w₂ ${slope2}.`,
  },
};
