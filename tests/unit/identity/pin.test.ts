import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '@/lib/clock';
import { evenTime } from '@/lib/identity/even-time';
import { newPin } from '@/lib/identity/pin';
import { createPinTries, type PinTries } from '@/lib/identity/pin-tries';
import { readPin } from '@/lib/protocol/pin';
import { ManualClock } from '../../support/manual-clock';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Look = () => Promise<string | null>;
const right: Look = async () => 'the talk';
const wrong: Look = async () => null;
const kindOf = async (tries: PinTries, device: string | null, address: string, look = wrong) =>
  (await tries.attempt(device, address, look)).kind;

/** Whether it comes through, and after how many ms. */
async function timed(attempt: Promise<{ kind: string }>) {
  const start = Date.now();
  let kind: string | null = null;
  void attempt.then((answer) => {
    kind = answer.kind;
  });
  await vi.advanceTimersByTimeAsync(0);
  while (kind === null) await vi.advanceTimersByTimeAsync(10);
  return { kind, after: Date.now() - start };
}

it('I10: a PIN has six digits, leading zeros included', () => {
  for (let i = 0; i < 500; i++) expect(newPin()).toMatch(/^\d{6}$/);
});

it('I11: a PIN may be typed as the stage shows it, with its name, with any gaps, and in any script’s digits', () => {
  for (const typed of [
    '394056',
    ' 394 056 ',
    '394\u00a0056',
    '394\u202f056',
    '394-056',
    '394.056',
    '3 9 4 0 5 6',
  ])
    expect(readPin(typed), typed).toBe('394056');
  for (const typed of [
    'PIN 394 056',
    'PIN: 394056',
    'Pin\u00a0394\u00a0056',
    'ПИН 394 056',
    '\u2068394056\u2069',
  ])
    expect(readPin(typed), typed).toBe('394056');
  const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7f6, 0x104a0];
  for (const zero of zeros) {
    const typed = [3, 9, 4, 0, 5, 6].map((digit) => String.fromCodePoint(zero + digit)).join('');
    expect(readPin(typed), typed).toBe('394056');
    expect(readPin(`PIN ${typed.slice(0, typed.length / 2)} ${typed.slice(typed.length / 2)}`)).toBe(
      '394056',
    );
  }
  for (const typed of ['', '12345', '1234567', '12345a', '123a456', '123456!x', '①②③④⑤⑥', 'PIN'])
    expect(readPin(typed), typed).toBeNull();
});

it('I12: ten wrong PINs a minute and device, then a wait that ends', async () => {
  const tries = createPinTries(systemClock);
  for (let i = 0; i < 10; i++) expect(await kindOf(tries, 'phone', `address ${i}`)).toBe('wrong');
  expect(await tries.attempt('phone', 'address 11', right)).toEqual({ kind: 'tooMany', wait: 60 });
  expect(await kindOf(tries, 'other phone', 'address 11')).toBe('wrong');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await kindOf(tries, 'phone', 'address 11', right)).toBe('found');
});

it('I13: after thirty wrong PINs a minute from one address, tries from there are slowed, ever more, and not refused', async () => {
  const tries = createPinTries(systemClock);
  for (let i = 0; i < 30; i++)
    expect(await kindOf(tries, i % 2 ? null : `device ${i}`, 'hall')).toBe('wrong');
  const pauses: number[] = [];
  for (let i = 0; i < 12; i++) pauses.push((await timed(tries.attempt(null, 'hall', wrong))).after);
  expect(pauses.slice(0, 3)).toEqual([0, 250, 320]);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.at(-1)).toBe(2_000);
  expect((await timed(tries.attempt('honest', 'hall', right))).kind).toBe('found');
  expect((await timed(tries.attempt(null, 'elsewhere', wrong))).after).toBe(0);
});

it('I14: right PINs do not count: a thousand phones of one hall get in', async () => {
  const tries = createPinTries(systemClock);
  for (let i = 0; i < 1000; i++) expect(await kindOf(tries, `device ${i}`, 'hall', right)).toBe('found');
  for (let i = 0; i < 130; i++) expect((await timed(tries.attempt(null, 'hall', wrong))).after).toBe(0);
  await tries.attempt(null, 'hall', wrong);
  expect((await timed(tries.attempt(null, 'hall', wrong))).after).toBeGreaterThan(0);
});

it('I25: of six hundred at once from one address some fifty are tried in ten seconds, and the next honest one gets in', async () => {
  const tries = createPinTries(systemClock);
  const kinds: string[] = [];
  const flood = Array.from({ length: 600 }, () =>
    tries.attempt(null, 'hall', wrong).then(({ kind }) => kinds.push(kind)),
  );
  await vi.advanceTimersByTimeAsync(0);
  const honest = await timed(tries.attempt('honest', 'hall', right));
  expect(honest.kind).toBe('found');
  expect(honest.after).toBeLessThan(2_500);
  await vi.advanceTimersByTimeAsync(10_000);
  await Promise.all(flood);
  expect(kinds.filter((kind) => kind === 'wrong').length).toBeLessThan(50);
});

it('I26: wrong PINs from many addresses slow whoever is new, and no address from which somebody got in', async () => {
  const tries = createPinTries(systemClock);
  expect(await kindOf(tries, null, 'hall', right)).toBe('found');
  for (let i = 0; i < 300; i++) await tries.attempt(null, `bot ${i}`, wrong);
  await tries.attempt(null, 'bot 300', wrong);
  expect((await timed(tries.attempt(null, 'bot 301', wrong))).after).toBeGreaterThan(0);
  expect((await timed(tries.attempt(null, 'hall', right))).after).toBe(0);
  const late = await timed(tries.attempt(null, 'another hall', right));
  expect(late).toMatchObject({ kind: 'found' });
  expect(late.after).toBeLessThan(500);
});

it('I15: a clock that is set back makes nobody wait longer', async () => {
  const clock = new ManualClock();
  const even = evenTime(clock, 100, async () => clock.setBack(3_600_000));
  while (clock.nextTimer === Infinity) await Promise.resolve();
  clock.advance(100);
  await even;
});

it('I15: the answer takes a whole multiple of a fixed time, whatever it says', async () => {
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
