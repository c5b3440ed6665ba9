// Countdowns: X4 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { spokenTime, timeLeft } from '@/app/_components/live/time-left';
import { english } from '@/lib/words/en/english';

const spoken = (seconds: number) => spokenTime(seconds, english.kinds.round.time);

describe('X4: a countdown tells whole seconds, and says aloud only what matters', () => {
  it.each([
    [0, 20, 1],
    [1, 20, 0.99995],
    [19_001, 1, 0.04995],
    [20_000, 0, 0],
    [25_000, 0, 0],
    [-500, 20, 1],
  ])('after %i ms of 20,000: %i', (passed, seconds, share) => {
    const left = timeLeft(1_000, 21_000, 1_000 + passed);
    expect(left.seconds).toBe(seconds);
    expect(left.share).toBeCloseTo(share, 5);
  });

  it('ten seconds, and the end', () => {
    expect(new Set([20, 11].map(spoken))).toEqual(new Set(['']));
    expect(new Set([10, 5, 1].map(spoken))).toEqual(new Set(['10 seconds left.']));
    expect(spoken(0)).toBe('Time’s up.');
  });
});
