// How often PINs may be wrong. A hall of a thousand phones is one address, so only failures count, an address from which
// many got in may fail more often, and beyond that tries are slowed instead of refused. Whoever guesses gets, per address,
// thirty tries a minute at once and thirty more slowly; over all addresses some five hundred, of a million PINs.

import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../clock';
import { createSlowDoor, type SlowDoor } from './slow-door';

const perDevice = 10;
/** Ten successes make good one failure of an address. The limiter counts in whole points, so a failure is ten. */
const aFailure = 10;
const aSuccess = 1;
const perAddress = 30 * aFailure;
const inAll = 300;
/** Seconds. */
const window = 60;
/** Seconds for which an address from which somebody got in need not wait for failures elsewhere. */
const welcome = 600;

const ofAddress = { shortest: 250, longest: 2_000, patience: 8_000, places: 64 };
const ofAll = { shortest: 50, longest: 250, patience: 8_000, places: 256 };

export type Try<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'wrong' }
  /** `wait` in seconds. */
  | { readonly kind: 'tooMany' | 'busy'; readonly wait: number };

export type PinTries = {
  /** `device` is the device cookie's value; null, where there is none yet, counts by its address alone. */
  attempt<T>(device: string | null, address: string, look: () => Promise<T | null>): Promise<Try<T>>;
};

export function createPinTries(clock: Clock): PinTries {
  const devices = new RateLimiterMemory({ keyPrefix: 'device', points: perDevice, duration: window });
  const addresses = new RateLimiterMemory({ keyPrefix: 'address', points: perAddress, duration: window });
  const all = new RateLimiterMemory({ keyPrefix: 'all', points: inAll, duration: window });
  const welcomed = new RateLimiterMemory({ keyPrefix: 'welcomed', points: 1, duration: welcome });
  const doors = new Map<string, SlowDoor>();
  const doorOfAll = createSlowDoor(clock, ofAll);
  const inTurn = oneAtATime();

  const doorOf = (address: string): SlowDoor => {
    for (const [other, door] of doors) if (door.idle()) doors.delete(other);
    const door = doors.get(address) ?? createSlowDoor(clock, ofAddress);
    doors.set(address, door);
    return door;
  };

  /** Null: at once. */
  const doorFor = async (address: string): Promise<SlowDoor | null> => {
    if ((await secondsLeft(addresses, address)) > 0) return doorOf(address);
    if ((await secondsLeft(all, '')) === 0 || (await welcomed.get(address)) !== null) return null;
    return doorOfAll;
  };

  const lookNow = async <T>(device: string | null, address: string, look: () => Promise<T | null>) => {
    const value = await look();
    if (value !== null) {
      await Promise.all([addresses.reward(address, aSuccess), welcomed.penalty(address)]);
      return { kind: 'found', value } as const;
    }
    if (device !== null) await devices.penalty(device);
    await Promise.all([addresses.penalty(address, aFailure), all.penalty('')]);
    return { kind: 'wrong' } as const;
  };

  return {
    async attempt(device, address, look) {
      // One after the other, so that a burst can't pass before its first failure was counted.
      const first = await inTurn(async () => {
        const wait = device === null ? 0 : await secondsLeft(devices, device);
        if (wait > 0) return { kind: 'tooMany', wait } as const;
        const door = await doorFor(address);
        return door ?? lookNow(device, address, look);
      });
      if ('kind' in first) return first;
      if (await first.wait()) return inTurn(() => lookNow(device, address, look));
      return { kind: 'busy', wait: Math.ceil(ofAddress.longest / 1_000) };
    },
  };
}

async function secondsLeft(limiter: RateLimiterMemory, key: string): Promise<number> {
  const tries = await limiter.get(key);
  if (!tries || tries.consumedPoints < limiter.points) return 0;
  // The limiter goes by the wall clock, which somebody may have set back; its window ends by a timer all the same.
  return Math.min(limiter.duration, Math.ceil(tries.msBeforeNext / 1000));
}

function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const own = last.then(task);
    last = own.catch(() => {});
    return own;
  };
}
