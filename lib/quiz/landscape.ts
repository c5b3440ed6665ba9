// A cost landscape with several valleys over the unit square: what crowd descent walks on. Same seed, same hills.

import { Random } from '../random';

export type Landscape = {
  /** Height at (x, y), both in [0, 1]; about 0 to 1.6. */
  readonly height: (x: number, y: number) => number;
  /** Slope at (x, y): partial derivatives by x and y. */
  readonly gradient: (x: number, y: number) => readonly [number, number];
};

type Pit = { readonly x: number; readonly y: number; readonly radius: number; readonly depth: number };

const rim = 1.35;

export function landscape(seed: number): Landscape {
  const pits = makePits(new Random(seed));
  const height = (x: number, y: number) =>
    pits.reduce((sum, pit) => sum - pitHeight(pit, x, y), rim + 0.25 * (x - 0.5) ** 2 + 0.2 * (y - 0.5) ** 2);
  const gradient = (x: number, y: number): readonly [number, number] => {
    let gx = 0.5 * (x - 0.5);
    let gy = 0.4 * (y - 0.5);
    for (const pit of pits) {
      const pull = pitHeight(pit, x, y) / (pit.radius * pit.radius);
      gx += pull * (x - pit.x);
      gy += pull * (y - pit.y);
    }
    return [gx, gy];
  };
  return { height, gradient };
}

const pitHeight = ({ x: px, y: py, radius, depth }: Pit, x: number, y: number) =>
  depth * Math.exp(-((x - px) ** 2 + (y - py) ** 2) / (2 * radius * radius));

/** One deepest valley, three shallower ones apart from it, and a hill between them. */
function makePits(random: Random): Pit[] {
  const corners = random.shuffle([
    [0.24, 0.27],
    [0.72, 0.7],
    [0.77, 0.24],
    [0.3, 0.76],
  ]);
  const near = (place: number) => place + 0.08 * (random.uniform() - 0.5);
  const shapes = [
    [0.16, 1.2],
    [0.15, 0.88],
    [0.14, 0.8],
    [0.12, 0.68],
  ] as const;
  const valleys = corners.map(([x, y], i) => ({
    x: near(x!),
    y: near(y!),
    radius: shapes[i]![0],
    depth: shapes[i]![1],
  }));
  return [...valleys, { x: near(0.5), y: near(0.5), radius: 0.1, depth: -0.42 }];
}
