// How often PINs may be wrong. A hall of a thousand phones is one address, so only failures count, and an address
// from which many got in may fail more often.

import { RateLimiterMemory } from 'rate-limiter-flexible';

const perDevice = 10;
/** Ten successes make good one failure of an address. The limiter counts in whole points, so a failure is ten. */
const aFailure = 10;
const aSuccess = 1;
const perAddress = 30 * aFailure;
/** Seconds. */
const window = 60;

export type PinTries = {
  /** Seconds until the next try is let through; 0: now. */
  waitFor(device: string | null, address: string): Promise<number>;
  failed(device: string | null, address: string): Promise<void>;
  succeeded(address: string): Promise<void>;
};

/** `device` is the device cookie's value; null, where there is none yet, counts by its address alone. */
export function createPinTries(): PinTries {
  const devices = new RateLimiterMemory({ keyPrefix: 'device', points: perDevice, duration: window });
  const addresses = new RateLimiterMemory({ keyPrefix: 'address', points: perAddress, duration: window });
  return {
    async waitFor(device, address) {
      const ofDevice = device === null ? 0 : await secondsLeft(devices, device);
      return Math.max(ofDevice, await secondsLeft(addresses, address));
    },
    async failed(device, address) {
      if (device !== null) await devices.penalty(device);
      await addresses.penalty(address, aFailure);
    },
    async succeeded(address) {
      await addresses.reward(address, aSuccess);
    },
  };
}

async function secondsLeft(limiter: RateLimiterMemory, key: string): Promise<number> {
  const tries = await limiter.get(key);
  if (!tries || tries.consumedPoints < limiter.points) return 0;
  return Math.ceil(tries.msBeforeNext / 1000);
}
