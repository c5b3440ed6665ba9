// A neuron for this talk: three main dendrites and some small ones, a cell body, an axon with its endings, and the next
// cell across the gap. Each line also knows where it goes when the neuron turns into the artificial one. Grown from
// a seed, the same everywhere. Pure.

import { Random } from '@/lib/random';
import type { Circle, Point } from '../parts/draw/geometry';
import { curve, type TaperedLine } from './ink-stroke';

/** A line as it grows, and what becomes of it: a straight wire, or nothing. */
export type Growth = { readonly grown: TaperedLine; readonly turned: TaperedLine };

export type Anatomy = {
  readonly body: Circle;
  readonly dendrites: readonly Growth[];
  readonly axon: readonly Growth[];
  /** The ends of the axon: round feet before the gap. */
  readonly feet: readonly Circle[];
  readonly nextCell: readonly TaperedLine[];
};

export type Plan = {
  readonly body: Circle;
  /** Where the three main dendrites end, and where the artificial neuron's inputs stand. */
  readonly tips: readonly Point[];
  readonly inputs: readonly Point[];
  /** Where the axon ends before it branches, and where the artificial output stands. */
  readonly axonEnd: Point;
  readonly output: Point;
  /** The gap's feet, from top to bottom. */
  readonly feet: readonly Point[];
};

const pieces = 18;
const seed = 11;

export function growNeuron(plan: Plan): Anatomy {
  const random = new Random(seed);
  const { body } = plan;
  const mains = plan.tips.flatMap((tip, i) => mainDendrite(body, tip, plan.inputs[i]!, random));
  const small = [-2, -1.1, 1.15, 1.9].flatMap((angle) => {
    const from = rim(body, angle, 0.75);
    const grown = wander(from, angle, body.r * (1.35 + 0.3 * random.uniform()), 28, random);
    return [{ grown, turned: vanished(body, grown) }, ...twigs(grown, [0.55], 0.24, body, random)];
  });
  return {
    body,
    dendrites: [...mains, ...small],
    axon: axonOf(plan),
    feet: feetOf(plan),
    nextCell: nextCell(plan),
  };
}

function mainDendrite(body: Circle, tip: Point, input: Point, random: Random): readonly Growth[] {
  const angle = Math.atan2(tip.y - body.y, tip.x - body.x);
  const from = rim(body, angle, 0.7);
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  const bend = (random.uniform() - 0.5) * 0.5;
  const b = ahead(from, angle + bend, length * 0.36);
  const c = ahead(tip, angle + Math.PI - bend * 1.6, length * 0.3);
  const points = curve(from, b, c, tip, pieces);
  const grown = { points, widths: tapered(46, 9) };
  const wire = straight(body, input);
  return [
    { grown, turned: { points: wire, widths: wire.map(() => 9) } },
    ...twigs(grown, [0.34, 0.52, 0.7, 0.86], 0.36, body, random, wire),
  ];
}

/** Side branches of a line, on alternating sides, each with one or two of their own. */
function twigs(
  parent: TaperedLine,
  places: readonly number[],
  size: number,
  body: Circle,
  random: Random,
  wire: readonly Point[] | null = null,
): readonly Growth[] {
  return places.flatMap((place, i) => {
    const at = Math.round(place * (pieces - 1));
    const from = parent.points[at]!;
    const before = parent.points[at - 1]!;
    const side = i % 2 === 0 ? 1 : -1;
    const angle = Math.atan2(from.y - before.y, from.x - before.x) + side * (0.5 + 0.4 * random.uniform());
    const length = body.r * 4 * size * (1.1 - place * 0.5) * (0.8 + 0.4 * random.uniform());
    const grown = wander(from, angle, length, parent.widths[at]! * 0.66, random);
    const root = wire?.[at] ?? body;
    const own: Growth = { grown, turned: vanished(root, grown) };
    if (length < body.r * 0.8) return [own];
    const fork = grown.points[Math.round(pieces * 0.55)]!;
    const leaf = wander(fork, angle - side * 0.75, length * 0.48, grown.widths[10]! * 0.8, random);
    return [own, { grown: leaf, turned: vanished(root, leaf) }];
  });
}

/** A line that leaves at an angle and does not quite keep it. */
function wander(from: Point, angle: number, length: number, width: number, random: Random): TaperedLine {
  const turn = (random.uniform() - 0.5) * 1.1;
  const b = ahead(from, angle, length * 0.35);
  const c = ahead(b, angle + turn, length * 0.35);
  const d = ahead(c, angle + turn * 0.4, length * 0.35);
  return { points: curve(from, b, c, d, pieces), widths: tapered(width, 5) };
}

function axonOf({ body, axonEnd, output, feet }: Plan): readonly Growth[] {
  const from = { x: body.x + body.r * 0.7, y: body.y };
  const length = axonEnd.x - from.x;
  const b = { x: from.x + length * 0.35, y: from.y - length * 0.1 };
  const c = { x: from.x + length * 0.65, y: axonEnd.y + length * 0.1 };
  const trunk = curve(from, b, c, axonEnd, pieces);
  const wire = straight(body, output);
  const widths = trunk.map((_, i) => 22 + 26 * Math.max(0, 1 - i / 3.5));
  return [
    { grown: { points: trunk, widths }, turned: { points: wire, widths: wire.map(() => 6) } },
    ...feet.map((foot) => {
      const reach = foot.x - axonEnd.x;
      const points = curve(
        axonEnd,
        { x: axonEnd.x + reach * 0.5, y: axonEnd.y },
        { x: axonEnd.x + reach * 0.5, y: foot.y },
        foot,
        pieces,
      );
      return {
        grown: { points, widths: points.map((_, i) => 19 - (i / pieces) * 8) },
        turned: { points: points.map(() => output), widths: points.map(() => 0) },
      };
    }),
  ];
}

const feetOf = ({ feet }: Plan): readonly Circle[] => feet.map((foot) => ({ ...foot, r: 21 }));

/** The next cell's dendrites, each with a cup before a foot. */
function nextCell({ feet }: Plan): readonly TaperedLine[] {
  const middle = feet[Math.floor(feet.length / 2)]!;
  const root = { x: middle.x + 300, y: middle.y };
  return feet.map((foot) => {
    const cup = { x: foot.x + 58, y: foot.y };
    const reach = root.x - cup.x;
    const points = curve(
      cup,
      { x: cup.x + reach * 0.4, y: cup.y },
      { x: cup.x + reach * 0.5, y: root.y },
      root,
      pieces,
    );
    return { points, widths: points.map((_, i) => 30 - 16 * Math.min(1, i / 3) + 46 * (i / pieces) ** 3) };
  });
}

const tapered = (first: number, last: number): readonly number[] =>
  Array.from({ length: pieces }, (_, i) => last + (first - last) * (1 - i / (pieces - 1)) ** 1.5);

const rim = ({ x, y, r }: Circle, angle: number, share: number): Point => ahead({ x, y }, angle, r * share);

const ahead = ({ x, y }: Point, angle: number, length: number): Point => ({
  x: x + Math.cos(angle) * length,
  y: y + Math.sin(angle) * length,
});

const straight = (from: Point, to: Point): readonly Point[] =>
  Array.from({ length: pieces }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / (pieces - 1),
    y: from.y + ((to.y - from.y) * i) / (pieces - 1),
  }));

/** Drawn back into the place it grew from. */
const vanished = (root: Point, { points }: TaperedLine): TaperedLine => ({
  points: points.map(() => ({ x: root.x, y: root.y })),
  widths: points.map(() => 0),
});

/** The cell body's outline, from its grown shape (0) to a circle (1). */
export function bodyOutline({ x, y, r }: Circle, angles: readonly number[], share: number): string {
  const count = 72;
  const points = Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    const bump = angles.reduce((sum, at) => sum + Math.exp(-((turnBetween(angle, at) / 0.28) ** 2)), 0);
    const grown = r * (0.9 + 0.26 * Math.min(1, bump));
    return ahead({ x, y }, angle, grown + (r - grown) * share);
  });
  return `M${points.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('L')}z`;
}

function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
