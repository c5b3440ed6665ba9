import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { evenTime } from '@/lib/identity/even-time';
import { newPin, readPin } from '@/lib/identity/pin';
import { createPinTries } from '@/lib/identity/pin-tries';
import { ManualClock } from '../../support/manual-clock';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('I10: a PIN has six digits, leading zeros included', () => {
  for (let i = 0; i < 500; i++) expect(newPin()).toMatch(/^\d{6}$/);
});

it('I11: a PIN may be typed with gaps and in other digits of the same look', () => {
  expect(readPin(' 123 456 ')).toBe('123456');
  expect(readPin('123-456')).toBe('123456');
  expect(readPin('１２３４５６')).toBe('123456');
  for (const typed of ['', '12345', '1234567', '12345a', '١٢٣٤٥٦']) expect(readPin(typed)).toBeNull();
});

it('I12: ten wrong PINs a minute and device, then a wait that ends', async () => {
  const tries = createPinTries();
  for (let i = 0; i < 10; i++) {
    expect(await tries.waitFor('phone', `address ${i}`)).toBe(0);
    await tries.failed('phone', `address ${i}`);
  }
  expect(await tries.waitFor('phone', 'address 11')).toBe(60);
  expect(await tries.waitFor('other phone', 'address 11')).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await tries.waitFor('phone', 'address 11')).toBe(0);
});

it('I13: thirty wrong PINs a minute and address, whatever the device says it is', async () => {
  const tries = createPinTries();
  for (let i = 0; i < 30; i++) {
    expect(await tries.waitFor(i % 2 ? null : `device ${i}`, 'hall')).toBe(0);
    await tries.failed(i % 2 ? null : `device ${i}`, 'hall');
  }
  expect(await tries.waitFor(null, 'hall')).toBe(60);
  expect(await tries.waitFor(null, 'elsewhere')).toBe(0);
});

it('I14: who gets in does not count: a thousand phones of one hall are let through', async () => {
  const tries = createPinTries();
  for (let i = 0; i < 1000; i++) {
    expect(await tries.waitFor(`device ${i}`, 'hall')).toBe(0);
    await tries.succeeded('hall');
  }
  for (let i = 0; i < 129; i++) await tries.failed(null, 'hall');
  expect(await tries.waitFor(null, 'hall')).toBe(0);
  await tries.failed(null, 'hall');
  expect(await tries.waitFor(null, 'hall')).toBe(60);
});

it('I15: a clock that is set back makes nobody wait longer', async () => {
  const clock = new ManualClock();
  const even = evenTime(clock, 100, async () => clock.setBack(3_600_000));
  while (clock.nextTimer === Infinity) await Promise.resolve();
  clock.advance(100);
  await even;
});

it('I15: an answer takes whole multiples of its time, whatever it says', async () => {
  for (const [work, expected] of [
    [0, 100],
    [99, 100],
    [101, 200],
  ] as const) {
    const clock = new ManualClock();
    const start = clock.now();
    let done = false;
    const even = evenTime(clock, 100, async () => clock.pass(work)).then(() => {
      done = true;
    });
    while (clock.nextTimer === Infinity) await Promise.resolve();
    expect(clock.nextTimer - start).toBe(expected);
    clock.advance(expected - work - 1);
    await Promise.resolve();
    expect(done).toBe(false);
    clock.advance(1);
    await even;
  }
});
