// A session's folded state in a file of the data folder, from which a restart goes on. It has no ink: strokes and pixels are
// rows of the database and nowhere else. The log stays the truth: a file that does not fit it exactly is passed over.

import { join } from 'node:path';
import type { Millis } from '../../clock';
import type { SessionState } from '../../session/state';
import { readSealed, writeSealed } from './sealed';

/** Where snapshots are kept and by which code: one that other code made may have another shape. */
export type SnapshotPlace = { readonly folder: string; readonly code: string };

export type Snapshot = {
  /** After event number `state.seq`, without pixels. */
  readonly state: SessionState;
  /** When that event happened. */
  readonly at: Millis;
  /** Hash of that event as the log has it. */
  readonly mark: string;
};

export const snapshotsFolder = 'snapshots';

/** Null where there is none, or none that this code made, whole. */
export function readSnapshot({ folder, code }: SnapshotPlace, session: string): Snapshot | null {
  const snapshot = readSealed<Snapshot>(fileOf(folder, session), code);
  return snapshot?.state.id === session ? snapshot : null;
}

/** Replaces the session's earlier one. Throws where the disk does not take it. */
export const writeSnapshot = ({ folder, code }: SnapshotPlace, snapshot: Snapshot): void =>
  writeSealed(fileOf(folder, snapshot.state.id), code, snapshot);

/** A session's id is letters, digits, - and _. */
const fileOf = (folder: string, session: string): string =>
  join(folder, snapshotsFolder, `${session}.snapshot`);
