// descend: a ball for everybody on a landscape that nobody sees, and the lowest one wins. Steps have a command of their
// own, and the map stays on the server and the stage.

import { heightAt, isStep, longestStep, slopeAt, startOf, stepFrom } from '../../descent/ball';
import { landscape, type Place } from '../../descent/landscape';
import type { Kind } from '../kind';
import { histogram } from '../parts/counting';
import { nearestShares } from '../parts/nearest';

type Own = { readonly seed: number; readonly stepsEach: number };
/** The stage alone draws the map that `seed` makes. */
type Shown = { readonly stepsEach: number; readonly seed?: number };
/** Every place of one's ball, its start first: x in [0, 2], y in [0, 1]. */
type Said = { readonly path: readonly Place[] };
type Told = {
  readonly kind: 'ball';
  /** After each step, the start first. The least one that can be told apart is a thousandth. */
  readonly heights: readonly number[];
  /** Uphill by x (to the right) and by y (down the screen), height per unit of length. */
  readonly slope: readonly [number, number];
  readonly left: number;
  readonly longest: number;
};

export const descend: Kind<Own, Shown, Said, Told> = {
  way: 'turns',
  read(written) {
    const own = written.attributes(({ whole }) => ({
      seed: whole(0, 2 ** 32 - 1),
      'steps-each': whole(1, 100).default(20),
    }));
    return own && written.noList() ? { seed: own.seed, stepsEach: own['steps-each'] } : null;
  },
  show: ({ stepsEach }) => ({ stepsEach }),
  onStage: ({ seed }) => ({ seed }),
  answer: () => null,
  search: {
    command: 'stepBall',
    move(own, index, before, move) {
      if (move.type !== 'stepBall') return 'bad';
      const path = pathOf(own, index, before);
      if (move.n < path.length) return 'known';
      if (move.n > path.length || move.n > own.stepsEach || !isStep(move.dx, move.dy)) return 'bad';
      return { path: [...path, stepFrom(path.at(-1)!, move.dx, move.dy)] };
    },
    told(own, index, said) {
      const map = landscape(own.seed);
      const path = pathOf(own, index, said);
      return {
        kind: 'ball',
        heights: path.map((place) => heightAt(map, place)),
        slope: slopeAt(map, path.at(-1)!),
        left: own.stepsEach + 1 - path.length,
        longest: longestStep,
      };
    },
    tellsAtClose: false,
  },
  crowd(own) {
    const map = landscape(own.seed);
    return {
      path: (said, index) => pathOf(own, index, said),
      height: (place) => heightAt(map, place),
    };
  },
  judge: {
    shares: (own, answers) => nearestShares(endHeights(own, answers)),
    // S7: balls are compared with each other.
    streaks: () => false,
  },
  solution: () => null,
  /** Where balls stand now: places would be a map. */
  tally: (own, answers) => histogram(heights, endHeights(own, answers)),
  tallyFrom: 'revealed',
  places: () => [],
  rows: () => [],
  text: ({ path }) => path.map(([x, y]) => `${x},${y}`).join(' '),
  pretend: () => null,
  best: () => null,
};

/** Of a landscape, from its deepest valley to its hills. */
const heights = { min: 0, max: 1.8 };

/** Where a ball has been, its start first. */
const pathOf = ({ seed }: Own, index: number, said: Said | null): readonly Place[] =>
  said?.path ?? [startOf(seed, index)];

function endHeights({ seed }: Own, answers: readonly Said[]): number[] {
  const map = landscape(seed);
  return answers.map(({ path }) => heightAt(map, path.at(-1)!));
}
