import { describe, expect, it } from 'vitest';
import { type Box, tagPlace } from '@/app/_components/charts/tag-place';

describe('a tag on the cost', () => {
  const plot = { left: 0, right: 500, top: 0, bottom: 300 };
  const size = { width: 80, height: 30, gap: 6 };
  const high = [
    [0, 10],
    [500, 10],
  ] as const;
  const low = [
    [0, 285],
    [500, 285],
  ] as const;

  const at = (x: number, lines: Parameters<typeof tagPlace>[2]['lines'], boxes = [] as readonly Box[]) => {
    const box = tagPlace(x, plot, { lines, boxes }, size);
    return [box.x, box.y];
  };

  it('stands at the foot, or at the top where a line runs along the foot', () => {
    expect(at(100, [])).toEqual([100, 264]);
    expect(at(100, [high])).toEqual([100, 264]);
    expect(at(100, [low])).toEqual([100, 6]);
    expect(at(490, [low])).toEqual([420, 6]);
  });

  it('with lines at both, between them', () => {
    const [x, y] = at(100, [low, high]);
    expect(x).toBe(100);
    expect(y).toBeGreaterThan(10 + size.gap);
    expect(y! + size.height).toBeLessThan(285 - size.gap);
  });

  it('clear of figures and of other tags, left of its mark where the right is taken', () => {
    const taken = { x: 190, y: 0, width: 120, height: 300 };
    expect(at(150, [], [taken])).toEqual([70, 264]);
    expect(at(150, [], [{ ...taken, y: 250 }])).toEqual([150, 6]);
  });

  it('where everything is covered, over the shorter piece', () => {
    const wall = Array.from({ length: 61 }, (_, i) => [0, i * 5] as const);
    const everywhere = wall.flatMap(([, y]) => [[0, y] as const, [500, y] as const]);
    const [x, y] = at(0, [everywhere]);
    expect([x, y! >= 0 && y! + size.height <= 300]).toEqual([0, true]);
  });
});
