// ::weight-count: the count in pictures.

import { describe, expect, it } from 'vitest';
import { layOutCount } from '@/app/_components/widgets/weight-count/count-layout';

describe('the count in pictures', () => {
  it.each([[[784, 30, 10]], [[784, 16, 16, 10]], [[784, 100, 10]], [[784, 37, 10]]])(
    '%j fits left of the sum, or of a question, and above the foot',
    (sizes) => {
      for (const [room, right] of [
        ['wide', 1032],
        ['narrow', 870],
      ] as const) {
        const { pictures, side, sheets } = layOutCount(sizes, room);
        expect(pictures).toHaveLength(sizes[1]!);
        expect(side % 28).toBe(0);
        for (const { x, y } of pictures) {
          expect(x + side).toBeLessThanOrEqual(right);
          expect(y + side).toBeLessThanOrEqual(960);
        }
        for (const { x, y, cell, from, to } of sheets) {
          expect(x + (from + 2) * cell).toBeLessThanOrEqual(right);
          expect(y + to * cell + 36).toBeLessThanOrEqual(980);
        }
      }
    },
  );
});
