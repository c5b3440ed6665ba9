import { describe, expect, it } from 'vitest';
import { afterCrash } from '../../../scripts/supervise.mjs';

describe('the supervisor', () => {
  it('B3: starts again at once after a crash, then after longer and longer waits of up to ten seconds', () => {
    expect(afterCrash([60_000])).toEqual({ wait: 0 });
    expect(afterCrash([60_000, 100])).toEqual({ wait: 0 });
    expect(afterCrash([60_000, 100, 100])).toEqual({ wait: 250 });
    expect(afterCrash([60_000, 100, 100, 100])).toEqual({ wait: 1_000 });
    expect(afterCrash([60_000, 100, 100, 100, 100])).toEqual({ wait: 4_000 });
  });

  it('B4: gives up when the server dies five times within seconds, however often it had crashed before', () => {
    expect(afterCrash([100, 100, 100, 100, 100])).toBe('give up');
    expect(afterCrash([60_000, 60_000, 60_000, 60_000, 60_000, 60_000])).toEqual({ wait: 0 });
  });
});
