// Copies a data folder's database as it is, without a lock and without writing there, whether or not a server is using it.
// SQLite only appends to its write-ahead log, until a checkpoint moves it into the file: if neither the file nor the log's
// head changed meanwhile, the copy is of one moment.

import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = 'nudge.db';
/** Bytes of the write-ahead log's head, with the salts that change whenever the log starts again. */
const HEAD = 32;
const TRIES = 50;

/** The folder with the copy, which the caller removes; null if there is no database. */
export function copyDatabase(folder: string): string | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  const copy = mkdtempSync(join(tmpdir(), 'nudge-copy-'));
  for (let tries = 0; tries < TRIES; tries++) {
    const before = stamp(file);
    copyFileSync(file, join(copy, name));
    rmSync(join(copy, `${name}-wal`), { force: true });
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, join(copy, `${name}-wal`));
    if (stamp(file) === before) return copy;
  }
  rmSync(copy, { recursive: true });
  throw new Error(`The database in ${folder} changes too fast to be copied.`);
}

function stamp(file: string): string {
  const { mtimeNs, size } = statSync(file, { bigint: true });
  return `${mtimeNs} ${size} ${headOf(`${file}-wal`)}`;
}

function headOf(log: string): string {
  if (!existsSync(log)) return '';
  const descriptor = openSync(log, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.toString('hex', 0, readSync(descriptor, head, 0, HEAD, 0));
  } finally {
    closeSync(descriptor);
  }
}
