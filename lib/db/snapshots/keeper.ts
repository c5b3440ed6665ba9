// Has a session's snapshot renewed every few thousand events, in a thread that reads the log by itself: nobody waits for it.

import type { Log } from '../../log';
import type { SnapshotPlace } from './file';
import type { SnapshotSession } from './fold';

/** What a thread is given; it ends once the snapshot is written. */
export type SnapshotOrder = { readonly session: SnapshotSession; readonly place: SnapshotPlace };

/** The part of a node:worker_threads Worker that is needed. */
export type SnapshotThread = {
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): Promise<unknown>;
};

export type Snapshots = {
  readonly place: SnapshotPlace | null;
  /** The session was opened with a snapshot of so many events. */
  opened(session: string, kept: number): void;
  /** So many events are stored. */
  stored(session: SnapshotSession, seq: number): void;
  close(): Promise<void>;
};

/** A restart folds at most about so many events. */
const every = 2_000;

type Parts = {
  readonly place: SnapshotPlace;
  readonly spawn: (order: SnapshotOrder) => SnapshotThread;
  readonly log: Pick<Log, 'warn'>;
};

export function createSnapshots({ place, spawn, log }: Parts): Snapshots {
  /** By session: how many events its snapshot has, or will have at least. */
  const kept = new Map<string, number>();
  let running: SnapshotThread | null = null;
  const renew = (session: SnapshotSession) => {
    const thread = spawn({ session, place });
    running = thread;
    // The next one comes after as many events again; until then a restart folds more.
    thread.on('error', (error) => log.warn({ err: error, session: session.id }, 'no snapshot was kept'));
    thread.on('exit', () => {
      running = null;
    });
  };
  return {
    place,
    opened: (session, events) => void kept.set(session, events),
    stored(session, seq) {
      if (running || seq - (kept.get(session.id) ?? 0) < every) return;
      kept.set(session.id, seq);
      renew(session);
    },
    async close() {
      await running?.terminate();
    },
  };
}

/** Every restart folds the whole log. */
export const noSnapshots: Snapshots = {
  place: null,
  opened() {},
  stored() {},
  close: async () => {},
};
