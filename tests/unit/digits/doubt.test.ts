import { describe, expect, it } from 'vitest';
import { doubt } from '@/lib/digits/doubt';
import type { Point, Strokes } from '@/lib/digits/stroke';
import { Random } from '@/lib/random';
import { shakyHandwriting } from '../../../scripts/audience/handwriting';

const zigzag = (lines: number): Point[] =>
  Array.from({ length: lines }, (_, i) => [i % 2 === 0 ? 200 : 800, 200 + (600 * i) / lines] as const);

describe('a drawing that is clearly not a digit', () => {
  const cases: [string, string, Strokes][] = [
    ['a touch', 'dot', [[[500, 500]]]],
    [
      'a trembling touch',
      'dot',
      [
        [
          [500, 500],
          [512, 508],
          [503, 511],
        ],
      ],
    ],
    [
      'a dash',
      'flat',
      [
        [
          [200, 500],
          [800, 520],
        ],
      ],
    ],
    [
      'hatching',
      'strokes',
      Array.from({ length: 9 }, (_, i): Point[] => [
        [i * 50, 0],
        [i * 50, 500],
      ]),
    ],
    ['a scribble', 'line', [zigzag(30)]],
    [
      'a filled patch',
      'ink',
      Array.from({ length: 8 }, (_, i): Point[] => [
        [i * 80, 0],
        [i * 80, 600],
      ]),
    ],
  ];
  it.each(cases)('%s is doubted: %s', (_, reason, strokes) => {
    expect(doubt(strokes)).toBe(reason);
  });

  it('every random scribble of 60 points is doubted', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const chance = new Random(seed);
      const points = Array.from({ length: 60 }, (): Point => [chance.below(1024), chance.below(1024)]);
      expect(doubt([points]), `seed ${seed}`).not.toBeNull();
    }
  });
});

describe('a digit is not doubted', () => {
  it('even if it is one upright line, small or retraced', () => {
    expect(
      doubt([
        [
          [500, 100],
          [500, 900],
        ],
      ]),
    ).toBeNull();
    expect(
      doubt([
        [
          [500, 500],
          [540, 500],
          [510, 560],
        ],
      ]),
    ).toBeNull();
    const one: Point[] = [
      [400, 100],
      [390, 500],
      [380, 900],
    ];
    expect(doubt([one, [...one].reverse(), one])).toBeNull();
  });

  it('in 99 % of the drawings of shaky hands', () => {
    const hand = shakyHandwriting(new Random(1));
    const drawings = Array.from({ length: 1_000 }, (_, i) => hand.draw(i % 10));
    expect(drawings.filter((strokes) => doubt(strokes) !== null).length).toBeLessThan(10);
  });
});
