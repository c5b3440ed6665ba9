// ::join: names, PIN and code.

import { expect, it } from 'vitest';
import { groupPin } from '@/app/_components/slides/pin';
import { codePath } from '@/app/_components/ui/join-code';
import { fitNames } from '@/app/_components/widgets/join/names';

it('names: the newest that fit, newest first', () => {
  expect(fitNames(['Ada', 'Jun', 'Otto'], 11)).toEqual(['Otto', 'Jun']);
});

it('a PIN is read in threes', () => {
  expect(groupPin('472193')).toBe('472\u202f193');
});

it('a join code covers every dark module once', () => {
  const dark = (x: number, y: number) => (x * 7 + y * 3) % 4 === 0;
  let area = 0;
  for (const run of codePath(9, dark).matchAll(/h(\d+)v1/g)) area += Number(run[1]);
  let cells = 0;
  for (let y = 0; y < 9; y++) for (let x = 0; x < 9; x++) if (dark(x, y)) cells++;
  expect(area).toBe(cells);
});
