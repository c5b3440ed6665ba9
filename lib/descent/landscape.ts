// A cost landscape with several valleys, twice as wide as high: what crowd descent walks on. Same seed, same hills.

import { Random } from '../random';

/** Every place has x in [0, width] and y in [0, height]; a unit is the same length both ways. */
export const world = { width: 2, height: 1 } as const;

export type Place = readonly [x: number, y: number];

export type Landscape = {
  /** Height at (x, y); about 0 to 1.8. */
  readonly height: (x: number, y: number) => number;
  /** Slope at (x, y): partial derivatives by x and y. */
  readonly gradient: (x: number, y: number) => readonly [number, number];
  /** The bottoms of its valleys, the deepest first. */
  readonly valleys: readonly [deepest: Place, ...others: Place[]];
};

/** A dent in the shape of a bell, oval and turned: `cos` and `sin` of the angle of its long side. */
type Pit = {
  readonly x: number;
  readonly y: number;
  readonly along: number;
  readonly across: number;
  readonly cos: number;
  readonly sin: number;
  /** A hill's is negative. */
  readonly depth: number;
};

const rim = 1.35;
const bowl = [0.1, 0.2] as const;

const known = new Map<number, Landscape>();

export function landscape(seed: number): Landscape {
  const made = known.get(seed) ?? makeLandscape(makePits(new Random(seed)));
  known.set(seed, made);
  return made;
}

function makeLandscape(pits: readonly Pit[]): Landscape {
  const height = (x: number, y: number) => {
    const [dx, dy] = [x - world.width / 2, y - world.height / 2];
    return pits.reduce((sum, pit) => sum - dent(pit, x, y), rim + bowl[0] * dx * dx + bowl[1] * dy * dy);
  };
  const gradient = (x: number, y: number): readonly [number, number] => {
    let gx = 2 * bowl[0] * (x - world.width / 2);
    let gy = 2 * bowl[1] * (y - world.height / 2);
    for (const pit of pits) {
      const { cos, sin, along, across } = pit;
      const [u, v] = turned(pit, x, y);
      const [pullU, pullV] = [u / (along * along), v / (across * across)];
      const here = dent(pit, x, y);
      gx += here * (pullU * cos - pullV * sin);
      gy += here * (pullU * sin + pullV * cos);
    }
    return [gx, gy];
  };
  const [deepest, ...others] = pits
    .filter(({ depth }) => depth > 0)
    .map((pit) => bottomBelow(gradient, [pit.x, pit.y]));
  return { height, gradient, valleys: [deepest!, ...others] };
}

function dent(pit: Pit, x: number, y: number): number {
  const [u, v] = turned(pit, x, y);
  return pit.depth * Math.exp(-0.5 * ((u / pit.along) ** 2 + (v / pit.across) ** 2));
}

/** Seen from the pit's middle, along its long and its short side. */
const turned = ({ x: px, y: py, cos, sin }: Pit, x: number, y: number): readonly [number, number] => [
  (x - px) * cos + (y - py) * sin,
  (y - py) * cos - (x - px) * sin,
];

/** Where gradient descent ends that starts here. */
function bottomBelow(gradient: Landscape['gradient'], start: Place): Place {
  let [x, y] = start;
  for (let step = 0; step < 500; step++) {
    const [gx, gy] = gradient(x, y);
    x -= 0.01 * gx;
    y -= 0.01 * gy;
  }
  return [x, y];
}

/** How many of these places lie in each of the valleys, in their order; places that lead elsewhere count nowhere. */
export function countByValley({ gradient, valleys }: Landscape, places: readonly Place[]): readonly number[] {
  const counts = valleys.map(() => 0);
  for (const place of places) {
    const [x, y] = bottomBelow(gradient, place);
    const valley = valleys.findIndex(([vx, vy]) => Math.hypot(vx - x, vy - y) < 0.05);
    if (valley >= 0) counts[valley]!++;
  }
  return counts;
}

const corners: readonly Place[] = [
  [0.3, 0.28],
  [0.34, 0.75],
  [0.96, 0.24],
  [1.04, 0.77],
  [1.67, 0.27],
  [1.64, 0.73],
];

/** Long side, short side, depth. The first is the deepest by far. */
const shapes = [
  [0.2, 0.14, 1.2],
  [0.19, 0.13, 0.92],
  [0.17, 0.13, 0.84],
  [0.16, 0.12, 0.78],
  [0.15, 0.12, 0.72],
  [0.14, 0.11, 0.64],
] as const;

/** One deepest valley, five shallower ones apart from it, and two hills between them. */
function makePits(random: Random): Pit[] {
  const near = (place: number) => place + 0.08 * (random.uniform() - 0.5);
  const turn = () => {
    const angle = Math.PI * random.uniform();
    return { cos: Math.cos(angle), sin: Math.sin(angle) };
  };
  const valleys = random.shuffle([...corners]).map(([x, y], i) => {
    const [along, across, depth] = shapes[i]!;
    return { x: near(x), y: near(y), along, across, depth, ...turn() };
  });
  const hills = [0.66, 1.34].map((x) => ({
    ...{ x: near(x), y: near(0.5), along: 0.14, across: 0.1, depth: -0.4 },
    ...turn(),
  }));
  return [...valleys, ...hills];
}
