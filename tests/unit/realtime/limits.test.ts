import { describe, expect, it } from 'vitest';
import { tokenBucket } from '@/lib/realtime/sockets/limits';
import { ManualClock } from '../../support/manual-clock';

describe('the token bucket', () => {
  it('W1: lets a burst through, then the rate, and says how long to wait', () => {
    const clock = new ManualClock();
    const bucket = tokenBucket(clock, 2, 5);
    expect(Array.from({ length: 5 }, () => bucket.take())).toEqual([0, 0, 0, 0, 0]);
    expect(bucket.take()).toBe(500);
    clock.pass(500);
    expect(bucket.take()).toBe(0);
    expect(bucket.take()).toBe(500);
  });

  it('W1: more may be spent than there is; then the debt is waited for', () => {
    const clock = new ManualClock();
    const bucket = tokenBucket(clock, 10, 100);
    bucket.spend(150);
    expect(bucket.take()).toBe(5_100);
    clock.pass(5_100);
    expect(bucket.take()).toBe(0);
  });

  it('W1: never holds more than its burst, however long it rested', () => {
    const clock = new ManualClock();
    const bucket = tokenBucket(clock, 20, 3);
    clock.pass(3_600_000);
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([0, 0, 0]);
    expect(bucket.take()).toBeGreaterThan(0);
  });
});
