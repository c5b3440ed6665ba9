// A session's folded state in a file of the data folder, from which a restart goes on. It has no ink: strokes and pixels are
// rows of the database and nowhere else. The log stays the truth: a file that does not fit it exactly is passed over.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Millis } from '../../clock';
import type { SessionState } from '../../session/state';

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

const digestBytes = 32;

/** Null where there is none, or none that this code made, whole. */
export function readSnapshot({ folder, code }: SnapshotPlace, session: string): Snapshot | null {
  try {
    const bytes = readFileSync(fileOf(folder, session));
    const body = bytes.subarray(digestBytes);
    if (!digest(code, body).equals(bytes.subarray(0, digestBytes))) return null;
    const snapshot = deserialize(body) as Snapshot;
    return snapshot.state.id === session ? snapshot : null;
  } catch {
    return null;
  }
}

/** Replaces the session's earlier one. Throws where the disk does not take it. */
export function writeSnapshot({ folder, code }: SnapshotPlace, snapshot: Snapshot): void {
  mkdirSync(join(folder, snapshotsFolder), { recursive: true, mode: 0o700 });
  const body = serialize(snapshot);
  const file = fileOf(folder, snapshot.state.id);
  writeFileSync(`${file}.half`, Buffer.concat([digest(code, body), body]), { mode: 0o600 });
  renameSync(`${file}.half`, file);
}

/** Names the code that folds: any other build folds the whole log once. */
export const codeOf = (file: string): string =>
  createHash('sha256').update(process.version).update(readFileSync(file)).digest('hex');

const digest = (code: string, body: Uint8Array): Buffer =>
  createHash('sha256').update(code).update(body).digest();

/** A session's id is letters, digits, - and _. */
const fileOf = (folder: string, session: string): string =>
  join(folder, snapshotsFolder, `${session}.snapshot`);
