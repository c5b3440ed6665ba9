// Inside the thread that reads drawings. Batches are answered in order, each by the network that was sent last before it.

import { unpackStrokes } from '../digits/packed-strokes';
import type { Reference } from '../digits/reference';
import type { Network } from '../nn/network';
import { type Seen, see } from './see';

export type ToReader =
  | { readonly type: 'network'; readonly network: Network }
  | { readonly type: 'read'; readonly drawings: readonly Int16Array[] };

/** One answer per `read`. */
export type FromReader = readonly Seen[];

export type ReaderPort = {
  postMessage(answer: FromReader): void;
  on(event: 'message', listener: (message: ToReader) => void): unknown;
};

export function serveReading(port: ReaderPort, reference?: Reference): void {
  let network: Network | null = null;
  port.on('message', (message) => {
    if (message.type === 'network') network = message.network;
    else port.postMessage(message.drawings.map((packed) => see(unpackStrokes(packed), network!, reference)));
  });
}
