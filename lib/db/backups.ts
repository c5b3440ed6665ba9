// Copies of the database in data/backup: one from each start that finds something new, three are kept; and what a restore
// put aside. Each is a file whose name says when it was made and how many events it has.

import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Millis } from '../clock';
import { sealName } from './seal';
import { snapshotsFolder } from './snapshots/file';

export type Backup = {
  readonly file: string;
  readonly at: Millis;
  /** Null where it is not known. */
  readonly events: number | null;
  /** What was there before a restore. */
  readonly aside: boolean;
};

const kept = 3;
const shape = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)Z_(\d+|unknown)-events(_before-restore)?\.db$/;

const place = (folder: string) => join(folder, 'backup');

/** Newest first. */
export function backupsOf(folder: string): Backup[] {
  if (!existsSync(place(folder))) return [];
  return readdirSync(place(folder))
    .flatMap((name): Backup[] => {
      const [, stamp, events, aside] = shape.exec(name) ?? [];
      if (!stamp) return [];
      const at = Date.parse(`${stamp.slice(0, 11)}${stamp.slice(11).replaceAll('-', ':')}Z`);
      const file = join(place(folder), name);
      return [{ file, at, events: events === 'unknown' ? null : Number(events), aside: aside !== undefined }];
    })
    .sort((a, b) => b.at - a.at);
}

/** Copies the database, whose log must be empty, unless a copy has as many events or there are none. */
export function backUp(folder: string, events: number, at: Millis): void {
  const copies = backupsOf(folder).filter(({ aside }) => !aside);
  if (events === 0 || copies.some((copy) => copy.events === events)) return;
  copyWhole(join(folder, 'nudge.db'), named(folder, at, String(events)));
  dropOldest(folder, false);
}

/** Puts the present state aside and a copy in its place. Only for whoever holds the folder's lock. */
export function restore(folder: string, { file }: Pick<Backup, 'file'>, at: Millis): void {
  const path = join(folder, 'nudge.db');
  const seal = join(folder, sealName);
  const draft = `${path}.new`;
  copyWhole(file, draft);
  if (existsSync(path)) {
    const noted = existsSync(seal) ? Number(readFileSync(seal, 'utf8')) : Number.NaN;
    const aside = named(
      folder,
      at,
      Number.isSafeInteger(noted) ? String(noted) : 'unknown',
      '_before-restore',
    );
    for (const end of ['', '-wal']) if (hasBytes(path + end)) renameSync(path + end, aside + end);
  }
  for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true });
  rmSync(seal, { force: true });
  rmSync(join(folder, snapshotsFolder), { recursive: true, force: true });
  for (const end of ['-wal', '']) if (existsSync(draft + end)) renameSync(draft + end, path + end);
  dropOldest(folder, true);
}

function named(folder: string, at: Millis, events: string, end = ''): string {
  mkdirSync(place(folder), { recursive: true, mode: 0o700 });
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  return join(place(folder), `${stamp}Z_${events}-events${end}.db`);
}

/** With its log, if it has one; under its name only once it is whole. */
function copyWhole(from: string, to: string): void {
  const half = `${to}.half`;
  try {
    if (hasBytes(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`);
    copyFileSync(from, half, constants.COPYFILE_FICLONE);
    renameSync(half, to);
  } finally {
    rmSync(half, { force: true });
  }
}

const hasBytes = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

function dropOldest(folder: string, aside: boolean): void {
  const same = backupsOf(folder).filter((backup) => backup.aside === aside);
  for (const { file } of same.slice(kept))
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
