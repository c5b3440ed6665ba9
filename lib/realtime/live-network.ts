// The newest network of a session in the server's own process: it reads drawings on arrival, so that a hung trainer
// delays nobody, and its last versions lie ready for phones that predict by themselves.

import type { Clock } from '../clock';
import { predict } from '../nn/feedforward';
import type { Network, Prediction } from '../nn/network';
import { encodeSnapshot } from '../nn/snapshot';

/** Versions kept: four seconds of reports, longer than a phone needs from hearing of one to fetching it. */
const KEPT = 20;

type Version = {
  readonly version: number;
  readonly step: number;
  readonly network: Network;
  bytes?: Uint8Array;
};

export type LiveNetwork = {
  /** Makes it the newest; returns its version. */
  publish(network: Network, step: number): number;
  /** What the newest network reads in 784 grey values. */
  read(pixels: Uint8Array): { readonly prediction: Prediction; readonly step: number };
  readonly newest: { readonly version: number; readonly step: number };
  /** The 8-bit snapshot of one of the last versions; null when it was never published or is too old. */
  snapshot(version: number): Uint8Array | null;
};

/**
 * Versions follow the clock: an address that was ever served must never mean another network, also not after a
 * restart that forgot the count.
 */
export function createLiveNetwork(clock: Pick<Clock, 'now'>, first: Network, step: number): LiveNetwork {
  const versions: Version[] = [];
  const newest = () => versions.at(-1)!;
  const publish = (network: Network, atStep: number) => {
    const version = Math.max(clock.now(), (versions.at(-1)?.version ?? 0) + 1);
    versions.push({ version, step: atStep, network });
    if (versions.length > KEPT) versions.shift();
    return version;
  };
  publish(first, step);
  return {
    publish,
    read: (pixels) => ({ prediction: predict(newest().network, pixels), step: newest().step }),
    get newest() {
      return { version: newest().version, step: newest().step };
    },
    snapshot(version) {
      const found = versions.find((one) => one.version === version);
      if (!found) return null;
      found.bytes ??= encodeSnapshot(found.network);
      return found.bytes;
    },
  };
}
