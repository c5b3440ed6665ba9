import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/app/_components/console/readings-dialog';

const none = Array.from({ length: 100 }, () => 0);

describe('H15: the matrices in words', () => {
  it('say how many were read right and the commonest mistake', () => {
    const confusion = none.with(44, 1800).with(49, 150).with(30, 50);
    expect(wordsOf(confusion, false)).toBe(
      '90.0 percent of 2,000 read right. The commonest mistake: 4 read as 9, 150 times.',
    );
  });

  it('tell of the room how sure that is, and that the newest count', () => {
    expect(wordsOf(none.with(77, 9).with(71, 1), true)).toBe(
      '90.0 percent of 10 read right, with 95 percent certainty 59–99. The commonest mistake: 7 read as 1, once.',
    );
    expect(wordsOf(none.with(0, 200), true)).toMatch(
      /^100\.0 percent of the newest 200 .* Every digit read right\.$/,
    );
  });

  it('say nothing of nothing', () => {
    expect(wordsOf(none, true)).toBeNull();
    expect(wordsOf([], false)).toBeNull();
  });
});
