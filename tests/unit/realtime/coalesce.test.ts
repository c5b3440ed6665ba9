import { describe, expect, it } from 'vitest';
import { coalesce } from '@/lib/realtime/host/coalesce';
import { ManualClock } from '../../support/manual-clock';

describe('coalescing', () => {
  it('runs once in a gap, at once after a quiet time, and once more after the last change', () => {
    const clock = new ManualClock();
    const runs: number[] = [];
    const start = clock.now();
    const task = coalesce(clock, 200, () => runs.push(clock.now() - start));
    for (let at = 0; at <= 500; at += 10) {
      task.soon();
      clock.advance(10);
    }
    clock.advance(1_000);
    expect(runs).toEqual([0, 200, 400, 600]);
  });

  it('H8: a clock that is set back stops no screen', () => {
    const clock = new ManualClock();
    let runs = 0;
    const task = coalesce(clock, 200, () => runs++);
    task.now();
    clock.setBack(3_600_000);
    task.soon();
    clock.advance(200);
    expect(runs).toBe(2);
  });

  it('what ran at once is not due any more', () => {
    const clock = new ManualClock();
    let runs = 0;
    const task = coalesce(clock, 200, () => runs++);
    task.now();
    task.soon();
    task.now();
    clock.advance(1_000);
    expect(runs).toBe(2);
  });
});
