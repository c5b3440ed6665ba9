// The size of type that fits a box.

import { describe, expect, it } from 'vitest';
import { largestFitting } from '@/app/_components/slides/use-fit';

describe('type that fits', () => {
  /** Measures as a box that holds scale `fit` would, and counts how often. */
  const box = (fit: number, power: number) => {
    const asked: number[] = [];
    const over = (scale: number) => {
      asked.push(scale);
      return scale <= fit ? 1 : (scale / fit) ** power;
    };
    return { asked, over };
  };

  it('is the largest that fits, or the least there is', () => {
    expect(largestFitting(0.5, 3, () => 1)).toBe(3);
    expect(largestFitting(0.5, 3, () => 1.2)).toBe(0.5);
    expect(largestFitting(0.5, 3, () => 9)).toBe(0.5);
    for (const power of [0.7, 1, 1.5, 2, 4]) {
      const found = largestFitting(0.5, 3, box(1.7, power).over);
      expect(found).toBeLessThanOrEqual(1.7);
      expect(found).toBeGreaterThan(1.7 * 0.99);
    }
  });

  it('is found in three measures where no line breaks again, and in few where lines do', () => {
    const line = box(1.27, 1);
    largestFitting(0.4, 1.5, line.over);
    expect(line.asked).toHaveLength(3);
    const text = box(1.036, 2);
    largestFitting(0.4, 1.5, text.over);
    expect(text.asked.length).toBeLessThanOrEqual(9);
  });
});
