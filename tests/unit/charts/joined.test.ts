import { describe, expect, it } from 'vitest';
import { joinClusters } from '@/app/_components/charts/join-clusters';

describe('joined digits', () => {
  it('marks too near each other become one, with all their digits, the newest first', () => {
    const marks = [
      { step: 10, count: 3, digit: 'a' },
      { step: 12, count: 1, digit: 'b' },
      { step: 90, count: 2, digit: 'c' },
    ];
    expect(joinClusters(marks, (step) => step, 20)).toEqual([
      { x: 10.5, count: 4, digits: ['b', 'a'] },
      { x: 90, count: 2, digits: ['c'] },
    ]);
  });

  it('a thousand marks leave nobody out and stay apart', () => {
    const marks = Array.from({ length: 1000 }, (_, i) => ({
      step: i * i,
      count: 1 + (i % 5),
      digit: `${i}`,
    }));
    const clusters = joinClusters(marks, (step) => step / 1000, 76);
    expect(clusters.reduce((sum, each) => sum + each.count, 0)).toBe(
      marks.reduce((sum, each) => sum + each.count, 0),
    );
    for (const [i, each] of clusters.entries())
      if (i > 0) expect(each.x - clusters[i - 1]!.x).toBeGreaterThanOrEqual(76);
  });
});
