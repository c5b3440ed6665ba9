// What the check of a device and its network makes of what it found.

import { describe, expect, it } from 'vitest';
import {
  checks,
  type Findings,
  gravityOf,
  jitterOf,
  markOf,
  typicalTrip,
  verdictOf,
} from '@/app/check/findings';
import { check as words } from '@/lib/words/en/check';

const good: Findings = {
  page: 800,
  socket: 90,
  polling: 120,
  trips: [20, 24, 22, 21],
  clock: 300,
  held: 60_000,
  cookies: true,
  storage: true,
  canvas: true,
};

describe('W35: the check names the gravest thing', () => {
  it.each<[Partial<Findings>, ReturnType<typeof verdictOf>, ReturnType<typeof gravityOf>]>([
    [{}, 'ready', 'good'],
    [{ polling: null }, 'noPolling', 'good'],
    [{ storage: false }, 'noStorage', 'fair'],
    [{ trips: [20, 900, 20, 900, 20] }, 'uneven', 'fair'],
    [{ trips: [20, null, 20] }, 'uneven', 'fair'],
    [{ trips: [700, 720, 710] }, 'slow', 'fair'],
    [{ page: 9000 }, 'slowPage', 'fair'],
    [{ held: 9_400 }, 'cut', 'fair'],
    [{ socket: null }, 'polling', 'fair'],
    [{ socket: null, held: 20_000 }, 'polling', 'fair'],
    [{ canvas: false, socket: null }, 'noCanvas', 'bad'],
    [{ cookies: false, trips: [700, 700] }, 'noCookies', 'bad'],
    [{ socket: null, polling: null, cookies: false }, 'unreachable', 'bad'],
  ])('%j: %s, %s', (found, verdict, gravity) => {
    expect(verdictOf({ ...good, ...found })).toBe(verdict);
    expect(gravityOf(verdict)).toBe(gravity);
    expect(words.verdicts[verdict].text).not.toBe('');
  });

  it('marks nothing that was not tried, and never calls it good', () => {
    const atFirst: Findings = { page: null, trips: [], cookies: true, storage: true, canvas: true };
    expect(checks.filter((name) => markOf(name, atFirst) === 'open')).toEqual([
      ...['page', 'socket', 'polling', 'trip', 'jitter', 'minute', 'clock'],
    ]);
    expect(gravityOf(verdictOf(atFirst))).toBe('good');
    for (const name of checks) expect(markOf(name, good)).toBe('good');
  });

  it('blames a blocked way only where the other one is blocked too', () => {
    expect(markOf('socket', { ...good, socket: null })).toBe('fair');
    expect(markOf('socket', { ...good, socket: null, polling: null })).toBe('bad');
    expect(markOf('polling', { ...good, polling: null })).toBe('fair');
    expect(markOf('minute', { ...good, held: 59_000 })).toBe('fair');
  });

  it('takes the middle round trip, and the mean step between two as jitter', () => {
    expect(typicalTrip({ trips: [10, null, 900, 12] })).toBe(12);
    expect(typicalTrip({ trips: [null] })).toBeNull();
    expect(jitterOf({ trips: [10, 30, null, 20] })).toBe(15);
    expect(jitterOf({ trips: [10] })).toBeNull();
  });
});
