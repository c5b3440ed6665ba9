// The files that a deck shows: found beside it, of the kind that their names say, whole and not too large. Everything that is wrong
// is a mistake at the line that names the file.

import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { DeckProblem } from '../deck/deck';
import { nearest } from '../deck/nearest';
import { endingOf, type Medium } from '../deck/pictures/names';
import type { NamedFile } from '../deck/scope';
import type { Mistake } from '../mistakes';
import { err, ok, type Result } from '../result';
import { isWhole } from './pixels';
import { type Found, fits, sniff } from './sniff';

/** A file that can be shown. */
export type FoundFile = {
  /** As the deck names it. */
  readonly path: string;
  /** On the disk. */
  readonly place: string;
  readonly medium: Medium;
  readonly found: Found;
  /** SHA-256 of its content, hex. */
  readonly hash: string;
  readonly size: number;
};

/** Bytes. */
export const mostOfPicture = 10_000_000;
/** A phone loads it before its words look as they should. */
export const mostOfFont = 1_000_000;
export const mostOfDeck = 200_000_000;
export const mostPixels = 100_000_000;

export type Looked = {
  /** Each once. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly DeckProblem[];
};

/** `known`: hashes of files that were whole before; those are not looked through again. */
export async function lookForFiles(
  deck: string,
  named: readonly NamedFile[],
  known: ReadonlySet<string> = new Set(),
): Promise<Looked> {
  if (named.length === 0) return { files: [], problems: [] };
  const folder = await realpath(dirname(deck));
  const looked = new Map<string, Promise<Result<FoundFile, Mistake>>>();
  for (const { path, medium } of named)
    if (!looked.has(path)) looked.set(path, lookAt({ folder, path, medium, known }));
  const files: FoundFile[] = [];
  const problems: DeckProblem[] = [];
  for (const [path, result] of looked) {
    const one = await result;
    if (one.ok) files.push(one.value);
    else
      for (const { line } of named.filter((each) => each.path === path))
        problems.push({ file: basename(deck), line, mistake: one.error });
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > mostOfDeck)
    problems.push({ file: basename(deck), line: 1, mistake: { code: 'filesTooLarge', most: mostOfDeck } });
  return { files, problems };
}

type Wanted = {
  readonly folder: string;
  readonly path: string;
  readonly medium: Medium;
  readonly known: ReadonlySet<string>;
};

async function lookAt({ folder, path, medium, known }: Wanted): Promise<Result<FoundFile, Mistake>> {
  const there = await placeOf(folder, path);
  if (!there.ok) return there;
  const { place, size } = there.value;
  const most = medium === 'picture' ? mostOfPicture : medium === 'font' ? mostOfFont : mostOfDeck;
  if (size > most) return err({ code: 'fileTooLarge', path, most });
  try {
    const found = sniff(await beginningOf(place));
    if (!found || !fits(endingOf(path), found))
      return err(size === 0 ? { code: 'fileBroken', path } : { code: 'fileMislabelled', path, found });
    const hash = await hashOf(place);
    const wrong =
      medium === 'picture' && !known.has(hash) ? await isWhole(await readFile(place), found) : null;
    if (wrong === 'large') return err({ code: 'tooManyPixels', path, most: mostPixels });
    return wrong ? err({ code: 'fileBroken', path }) : ok({ path, place, medium, found, hash, size });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return err({ code: 'fileUnreadable', path });
  }
}

type Place = { readonly place: string; readonly size: number };

/** Links are followed, but not out of the folder. */
async function placeOf(folder: string, path: string): Promise<Result<Place, Mistake>> {
  const wanted = join(folder, path);
  let stats: Stats;
  let place: string;
  try {
    [stats, place] = [await stat(wanted), await realpath(wanted)];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return err({ code: 'fileMissing', path, near: await nearTo(folder, path) });
    return err({ code: 'fileUnreadable', path });
  }
  if (!place.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    return err({ code: 'outsideFolder', path });
  return stats.isFile() ? ok({ place, size: stats.size }) : err({ code: 'fileUnreadable', path });
}

/** The name there that is most like it. */
async function nearTo(folder: string, path: string): Promise<string | null> {
  const inner = dirname(path);
  const names = await readdir(join(folder, inner)).catch(() => []);
  const near = nearest(basename(path), names);
  return near && (inner === '.' ? near : `${inner}/${near}`);
}

async function beginningOf(place: string): Promise<Uint8Array> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function hashOf(place: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(place)) hash.update(bytes as Uint8Array);
  return hash.digest('hex');
}
