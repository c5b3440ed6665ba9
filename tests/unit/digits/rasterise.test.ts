import { describe, expect, it } from 'vitest';
import { PEN, rasterise } from '@/lib/digits/rasterise';
import type { Stroke, Strokes } from '@/lib/digits/stroke';
import { Random } from '@/lib/random';

/** A hook like a 7, drawn in the middle of the pad. */
const SEVEN: Strokes = [
  [
    [300, 250],
    [650, 240],
    [520, 500],
    [450, 800],
  ],
  [
    [400, 520],
    [600, 500],
  ],
];

const move = (strokes: Strokes, scale: number, dx: number, dy: number): Strokes =>
  strokes.map((stroke) => stroke.map(([x, y]) => [x * scale + dx, y * scale + dy] as const));

function measure(pixels: Uint8Array) {
  let [mass, x, y] = [0, 0, 0];
  let [left, right, top, bottom] = [28, -1, 28, -1];
  pixels.forEach((grey, p) => {
    const [column, row] = [p % 28, Math.floor(p / 28)];
    mass += grey;
    x += grey * (column + 0.5);
    y += grey * (row + 0.5);
    if (grey < 128) return;
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  });
  return { ink: mass / 255, x: x / mass, y: y / mass, width: right - left + 1, height: bottom - top + 1 };
}

function fingerprint(pixels: Uint8Array, hash = 0): number {
  return pixels.reduce((h, grey) => (Math.imul(h, 31) + grey) | 0, hash);
}

const scribble = (chance: Random, points: number): Stroke =>
  Array.from({ length: points }, () => [chance.below(1024), chance.below(1024)] as const);

describe('strokes to 28×28', () => {
  it('puts the centre of the ink at 14.5, 14.5, as in MNIST', () => {
    for (const strokes of [SEVEN, [scribble(new Random(5), 9)]]) {
      const { x, y } = measure(rasterise(strokes));
      expect(x).toBeCloseTo(PEN.centre, 1);
      expect(y).toBeCloseTo(PEN.centre, 1);
    }
  });

  it('fits the longer side of the ink to the box and keeps the aspect', () => {
    const { width, height } = measure(rasterise(SEVEN));
    expect(Math.abs(height - PEN.box)).toBeLessThan(1);
    expect(Math.abs(width - (350 * (PEN.box - 2 * PEN.radius)) / 560 - 2 * PEN.radius)).toBeLessThan(1);
  });

  it('does not depend on where and how large the digit was drawn', () => {
    const there = rasterise(SEVEN);
    expect(rasterise(move(SEVEN, 1, 200, 100))).toEqual(there);
    expect(rasterise(move(SEVEN, 0.5, 3, 500))).toEqual(there);
    expect(rasterise(move(SEVEN, 0.0625, 9, 1))).toEqual(there);
  });

  it('does not depend on how many points a straight line has', () => {
    const sparse = rasterise([
      [
        [0, 0],
        [0, 1000],
      ],
    ]);
    expect(rasterise([Array.from({ length: 1001 }, (_, y) => [0, y] as const)])).toEqual(sparse);
  });

  it('shows a dot for one point, for many at one place, and for many dots at one place', () => {
    const dot = rasterise([[[7, 900]]]);
    const { ink, width, height } = measure(dot);
    expect(Math.abs(ink - Math.PI * PEN.radius * PEN.radius)).toBeLessThan(0.2);
    expect(width).toBeLessThanOrEqual(2);
    expect(height).toBeLessThanOrEqual(2);
    expect(
      rasterise([
        [
          [1023, 0],
          [1023, 0],
          [1023, 0],
        ],
      ]),
    ).toEqual(dot);
    expect(rasterise([[[4, 4]], [[4, 4]]])).toEqual(dot);
  });

  it('is empty without a point', () => {
    expect(rasterise([])).toEqual(new Uint8Array(784));
  });

  it('draws a plain upright line of the pen’s width', () => {
    const { width, height } = measure(
      rasterise([
        [
          [500, 0],
          [500, 1023],
        ],
      ]),
    );
    expect(height).toBe(19);
    expect(width).toBe(1);
  });

  it('puts ink wherever the pen was, also for any mix of 2,000 points', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const chance = new Random(seed);
      const strokes = Array.from({ length: 1 + chance.below(32) }, () =>
        scribble(chance, 1 + chance.below(62)),
      );
      const { ink, x, y } = measure(rasterise(strokes));
      expect(ink, `seed ${seed}`).toBeGreaterThan(2);
      expect(Math.abs(x - PEN.centre) + Math.abs(y - PEN.centre), `seed ${seed}`).toBeLessThan(0.1);
    }
  });

  it('is the same to the byte on every engine', () => {
    let hash = fingerprint(rasterise(SEVEN));
    for (let seed = 1; seed <= 100; seed++) {
      const chance = new Random(seed);
      hash = fingerprint(rasterise([scribble(chance, 5), scribble(chance, 40), scribble(chance, 1)]), hash);
    }
    expect(hash).toBe(-163055309);
  });
});
