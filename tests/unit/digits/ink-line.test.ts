import { describe, expect, it } from 'vitest';
import { broadest, type InkPiece, inkLine } from '@/app/_components/ink/ink-line';
import type { Stroke } from '@/lib/digits/stroke';
import { Random } from '@/lib/random';

/** A line to the right, one point every `step` units. */
const steady = (step: number, points: number): Stroke =>
  Array.from({ length: points }, (_, i) => [i * step, 0] as const);

const lengthOf = ({ x0, y0, x1, y1 }: InkPiece) => Math.hypot(x1 - x0, y1 - y0);

describe('a stroke as ink', () => {
  it('is one unbroken line from the first point to the last', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const chance = new Random(seed);
      const stroke = Array.from(
        { length: 2 + chance.below(40) },
        () => [chance.below(1024), chance.below(1024)] as const,
      );
      const pieces = inkLine(stroke);
      expect([pieces[0]!.x0, pieces[0]!.y0], `seed ${seed}`).toEqual(stroke[0]);
      expect([pieces.at(-1)!.x1, pieces.at(-1)!.y1], `seed ${seed}`).toEqual(stroke.at(-1));
      for (let i = 1; i < pieces.length; i++) {
        expect([pieces[i]!.x0, pieces[i]!.y0], `seed ${seed}`).toEqual([
          pieces[i - 1]!.x1,
          pieces[i - 1]!.y1,
        ]);
      }
    }
  });

  it('is a dot of the broadest ink after one touch, and nothing without a point', () => {
    expect(inkLine([[5, 9]])).toEqual([{ x0: 5, y0: 9, x1: 5, y1: 9, width: broadest }]);
    expect(inkLine([])).toEqual([]);
  });

  it('is narrower where the pen was faster', () => {
    const [slow, fast] = [steady(5, 20), steady(50, 20)].map((stroke) => inkLine(stroke).at(-1)!.width);
    expect(slow! - fast!).toBeGreaterThan(8);
  });

  it('swells and tapers without a step when the pen changes speed at once', () => {
    const stroke = [...steady(4, 30), ...steady(60, 15).map(([x]) => [x + 180, 0] as const)];
    const pieces = inkLine(stroke);
    for (let i = 1; i < pieces.length; i++) {
      const change = Math.abs(pieces[i]!.width - pieces[i - 1]!.width);
      expect(change).toBeLessThanOrEqual(
        0.22 * Math.max(lengthOf(pieces[i]!), lengthOf(pieces[i - 1]!)) + 1e-9,
      );
    }
  });

  it('never changes behind the pen, so a drawing stays as it was seen', () => {
    const stroke = [...steady(9, 12), [300, 200], [340, 260], [200, 400]] as const;
    const before = inkLine(stroke.slice(0, -1));
    expect(inkLine(stroke).slice(0, before.length - 6)).toEqual(before.slice(0, -6));
  });
});
