// ::crowd-descent: how the balls move between two messages.

import { describe, expect, it } from 'vitest';
import { isMoving, movedTo, placeAt } from '@/app/_components/widgets/crowd-descent/crowd-motion';
import { dotsAlong } from '@/app/_components/widgets/crowd-descent/paint-crowd';

describe('the crowd between two messages', () => {
  const ball = (index: number, x: number) => ({
    index,
    moved: true,
    trail: [
      [x, 0.5],
      [0, 0.5],
    ] as const,
  });

  it('goes from where it is seen to where it is now, and rests', () => {
    const first = movedTo(new Map(), [ball(3, 0.5)], 0, false);
    expect(isMoving(first, 0)).toBe(false);
    const second = movedTo(first, [ball(3, 0.7), ball(4, 1)], 1000, false);
    expect(placeAt(second.get(3)!, 1000)).toEqual([0.5, 0.5]);
    const half = placeAt(second.get(3)!, 1120)[0];
    expect(half).toBeGreaterThan(0.5);
    expect(isMoving(second, 1120)).toBe(true);
    const third = movedTo(second, [ball(3, 0.9), ball(4, 1)], 1120, false);
    expect(placeAt(third.get(3)!, 1120)[0]).toBeCloseTo(half, 10);
    expect(placeAt(third.get(3)!, 1360)).toEqual([0.9, 0.5]);
    expect(isMoving(third, 1360)).toBe(false);
  });

  it('has dots behind it as far apart around a corner as along a line', () => {
    const corner = [
      [0, 0],
      [5, 0],
      [5, 5],
    ] as const;
    expect(dotsAlong(corner, 3)).toEqual([
      [3, 0],
      [5, 1],
      [5, 4],
    ]);
    expect(
      dotsAlong(
        [
          [1, 1],
          [1, 1],
        ],
        3,
      ),
    ).toEqual([]);
  });

  it('stands at once under reduced motion, and whoever has gone is gone', () => {
    const moved = movedTo(movedTo(new Map(), [ball(1, 0), ball(2, 0)], 0, true), [ball(2, 1)], 10, true);
    expect(placeAt(moved.get(2)!, 10)).toEqual([1, 0.5]);
    expect([...moved.keys()]).toEqual([2]);
  });
});
