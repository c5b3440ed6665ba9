// How the room's drawings were read on arrival, kept and told.

import { describe, expect, it } from 'vitest';
import { roomReadings, withReading } from '@/lib/session/readings';
import type { ReadingGroup } from '@/lib/session/state';

/** As many drawings at a step, the first `right` of them read right. */
const read = (groups: readonly ReadingGroup[], step: number, count: number, right: number) =>
  Array.from({ length: count }).reduce<readonly ReadingGroup[]>(
    (all, _, i) => withReading(all, step, i < right),
    groups,
  );

describe('V12: what the network read on arrival', () => {
  it('keeps in tens, and apart what it read with random weights', () => {
    const groups = read(read([], 0, 13, 2), 40, 12, 11);
    expect(groups).toEqual([
      { step: 0, count: 10, right: 2 },
      { step: 0, count: 3, right: 0 },
      { step: 40, count: 10, right: 10 },
      { step: 40, count: 2, right: 1 },
    ]);
  });

  it('never tells four of the first fifty and 46 of the next as half of a hundred', () => {
    const { untrained, since } = roomReadings(read(read([], 0, 50, 4), 900, 50, 46));
    expect(untrained).toMatchObject({ count: 50, right: 4 });
    expect(since.at(-1)).toEqual({ step: 900, count: 50, right: 46 });
    expect(since.map(({ count }) => count)).toEqual([10, 20, 30, 40, 50]);
  });

  it('of many it tells the newest two hundred', () => {
    const { untrained, since } = roomReadings(read(read([], 10, 300, 0), 500, 200, 190));
    expect(untrained).toBeNull();
    expect(since.at(-1)).toEqual({ step: 500, count: 200, right: 190 });
  });

  it('every participant is drawn, and the picture stays small', () => {
    let groups: readonly ReadingGroup[] = [];
    for (let i = 0; i < 30_000; i++) groups = withReading(groups, i < 4_000 ? 0 : i, i % 3 === 0);
    expect(groups.length).toBeLessThanOrEqual(120);
    expect(groups.reduce((all, { count }) => all + count, 0)).toBe(30_000);
    expect(groups.reduce((all, { right }) => all + right, 0)).toBe(10_000);
    expect(roomReadings(groups).untrained!.count).toBe(4_000);
    const steps = groups.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('before anybody drew there is nothing to report', () => {
    expect(roomReadings([])).toEqual({ untrained: null, since: [] });
  });
});
