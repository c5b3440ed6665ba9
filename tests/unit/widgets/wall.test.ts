// ::wall: places on the wall, and strokes that are drawn again.

import { expect, it } from 'vitest';
import { penLines } from '@/app/_components/widgets/wall/pen-lines';
import { hang } from '@/app/_components/widgets/wall/slots';

it('drawings keep their place on the wall until a newer one needs it', () => {
  expect(hang([], ['a', 'b', 'c'], 4)).toEqual(['a', 'b', 'c', null]);
  expect(hang(['a', 'b', 'c', null], ['a', 'b', 'c'], 4)).toEqual(['a', 'b', 'c', null]);
});

it('new drawings take the gaps in order', () => {
  expect(hang(['a', 'b', 'c', null], ['b', 'c', 'd', 'e'], 4)).toEqual(['d', 'b', 'c', 'e']);
  expect(hang(['d', 'b'], ['b'], 2)).toEqual([null, 'b']);
});

it('a drawing is drawn again within its time: shares of all strokes make one', () => {
  const lines = penLines([
    [
      [0, 0],
      [300, 0],
    ],
    [
      [0, 0],
      [0, 100],
    ],
  ]);
  expect(lines.reduce((sum, line) => sum + line.share, 0)).toBeCloseTo(1);
  expect(lines[1]?.start).toBeCloseTo(lines[0]?.share ?? 0);
  expect(lines[0]!.share).toBeGreaterThan(lines[1]!.share);
});
