// What ::crowd-descent says on the stage.

import { count, list } from '../format';

type Facts = {
  readonly balls: number;
  readonly lowest: string | null;
  readonly name: string | null;
  readonly deepest: string;
  /** Balls by valley, the deepest first; null before the reveal. */
  readonly counts: readonly number[] | null;
};

export const crowdDescent = {
  lowest: 'lowest',
  inDeepest: (balls: number, height: string) => `${balls} in the deepest, ${height}`,
  balls: (balls: number) => count(balls, { one: 'ball', other: 'balls' }),
  /** Beside the number of balls, which is drawn. */
  moving: (balls: number, moved: number) => `${balls === 1 ? 'ball' : 'balls'}, ${moved} on their way`,
  moved: (balls: number, moved: number) => `${balls === 1 ? 'ball' : 'balls'}, ${moved} have moved`,
  arrowKeys: 'Arrow keys turn it.',
  describe: ({ balls, lowest, name, deepest, counts }: Facts) => {
    const on = balls === 0 ? 'no balls on it yet' : `${count(balls, { one: 'ball', other: 'balls' })} on it`;
    const parts = [`A landscape with several valleys, drawn as contours, with ${on}.`];
    if (lowest !== null) parts.push(`The lowest${name ? `, ${name},` : ''} is at ${lowest}.`);
    if (counts) {
      const [first = 0, ...others] = counts;
      parts.push(`The deepest valley, ${deepest}, is ringed: ${first} of the balls that moved are in it.`);
      parts.push(`The other valleys have ${list(others.map(String))}.`);
    }
    return parts.join(' ');
  },
};
