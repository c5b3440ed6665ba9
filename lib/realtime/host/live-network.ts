// The newest network of a session, in the server's own process. It reads drawings on arrival, so that a hung trainer delays
// nobody. Its last versions are kept for the clients that run the network themselves.

import type { Clock } from '../../clock';
import { backprop } from '../../nn/backprop';
import { encodeNetwork } from '../../nn/codec';
import { ink, predict } from '../../nn/feedforward';
import type { Layers, Network, Prediction } from '../../nn/network';
import { encodeSnapshot } from '../../nn/snapshot';
import type { NetworkForm } from '../../protocol/addresses';

/** Versions kept: four seconds of reports, longer than a phone needs from hearing of one to fetching it. */
const KEPT = 20;

type Version = {
  readonly version: number;
  readonly step: number;
  readonly network: Network;
  readonly nudges: Layers | null;
  readonly bytes: Partial<Record<NetworkForm, Uint8Array>>;
};

export type LiveNetwork = {
  /** Makes it the newest; returns its version. `nudges`: what the mini-batch that led to it changed. */
  publish(network: Network, step: number, nudges: Layers | null): number;
  /** The newest one. Where `past` differs, one of two networks does not follow from the other by mini-batches alone. */
  current(): { readonly network: Network; readonly step: number; readonly past: number };
  /** What is published next does not follow from what was published so far. */
  part(): void;
  /** What the newest network reads in 784 grey values. */
  read(pixels: Uint8Array): { readonly prediction: Prediction; readonly step: number };
  /** How far each neuron of the first hidden layer fires for a drawing, and its share of the error. */
  firing(pixels: Uint8Array, label: number): { readonly activations: number[]; readonly errors: number[] };
  readonly newest: { readonly version: number; readonly step: number };
  /** One of the last versions as bytes; null when it was never published, is too old, or had no mini-batch. */
  bytes(version: number, form: NetworkForm): Uint8Array | null;
};

/**
 * Versions follow the clock: an address that was served must never mean another network, even after a restart that forgot
 * the count.
 */
export function createLiveNetwork(clock: Pick<Clock, 'now'>, first: Network, step: number): LiveNetwork {
  const versions: Version[] = [];
  const newest = () => versions.at(-1)!;
  const publish = (network: Network, atStep: number, nudges: Layers | null) => {
    const version = Math.max(clock.now(), (versions.at(-1)?.version ?? 0) + 1);
    versions.push({ version, step: atStep, network, nudges, bytes: {} });
    if (versions.length > KEPT) versions.shift();
    return version;
  };
  publish(first, step, null);
  let past = 0;
  return {
    publish,
    current: () => ({ network: newest().network, step: newest().step, past }),
    part: () => void past++,
    read: (pixels) => ({ prediction: predict(newest().network, pixels), step: newest().step }),
    firing(pixels, label) {
      const { activations, deltas } = backprop(newest().network, ink(pixels), label);
      return { activations: rounded(activations[1]!), errors: rounded(deltas[0]!) };
    },
    get newest() {
      return { version: newest().version, step: newest().step };
    },
    bytes(version, form) {
      const found = versions.find((one) => one.version === version);
      if (!found) return null;
      const encoded = found.bytes[form] ?? encode(found, form);
      if (encoded) found.bytes[form] = encoded;
      return encoded;
    },
  };
}

function encode({ network, nudges }: Version, form: NetworkForm): Uint8Array | null {
  if (form === 'rounded') return encodeSnapshot(network);
  if (form === 'exact') return encodeNetwork(network);
  return nudges && encodeNetwork(nudges);
}

/** Four digits are all that a phone shows, in a tenth of the bytes. */
const rounded = (numbers: Float32Array) => Array.from(numbers, (number) => Number(number.toPrecision(4)));
