// The server's handle on the thread that reads drawings: a whole room's drawings cost a second of computing, and the event
// loop is for slides and answers. If the thread is lost, what it owes is read here, and a new one is started.

import type { Clock, Millis } from '../clock';
import { packStrokes } from '../digits/packed-strokes';
import type { Reference } from '../digits/reference';
import type { Strokes } from '../digits/stroke';
import type { Network } from '../nn/network';
import { type Seen, see } from './see';
import type { FromReader, ToReader } from './thread';

export type Reader = {
  /** What `network` reads in the drawings, in their order: now, or from the thread, which never rejects. */
  read(drawings: readonly Strokes[], network: Network): readonly Seen[] | Promise<readonly Seen[]>;
};

/** The part of a node:worker_threads Worker that this needs. */
export type ReaderThread = {
  postMessage(message: ToReader, given?: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (answer: FromReader) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
};

type Batch = {
  readonly drawings: readonly Strokes[];
  readonly network: Network;
  readonly done: (seen: readonly Seen[]) => void;
};

/** Between two starts of the thread, ms: until then drawings are read here. */
const restartAfter: Millis = 2_000;

/** Reads in the caller's own thread. */
export const readHere = (reference?: Reference) => ({
  read: (drawings: readonly Strokes[], network: Network): readonly Seen[] =>
    drawings.map((strokes) => see(strokes, network, reference)),
});

/** `reference`: what the thread has, too. */
export function createReader(
  spawn: () => ReaderThread,
  clock: Pick<Clock, 'now'>,
  reference?: Reference,
): Reader {
  const here = readHere(reference);
  let thread: ReaderThread | null = null;
  let known: Network | null = null;
  let startedAt = Number.NEGATIVE_INFINITY;
  const owed: Batch[] = [];

  const lose = (which: ReaderThread) => {
    if (which !== thread) return;
    thread = null;
    for (const { drawings, network, done } of owed.splice(0)) done(here.read(drawings, network));
  };
  const start = (): ReaderThread => {
    [startedAt, known] = [clock.now(), null];
    const started = spawn();
    thread = started;
    started.on('message', (seen) => {
      if (started === thread) owed.shift()?.done(seen);
    });
    started.on('error', () => lose(started));
    started.on('exit', () => lose(started));
    return started;
  };
  return {
    read(drawings, network) {
      const there = thread ?? (clock.now() >= startedAt + restartAfter ? start() : null);
      if (!there) return here.read(drawings, network);
      return new Promise((done) => {
        if (known !== network) there.postMessage({ type: 'network', network });
        known = network;
        owed.push({ drawings, network, done });
        const packed = drawings.map(packStrokes);
        there.postMessage(
          { type: 'read', drawings: packed },
          packed.map(({ buffer }) => buffer),
        );
      });
    },
  };
}
