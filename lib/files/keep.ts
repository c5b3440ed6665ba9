// What the files of a deck are made into, kept in the database: once, however often the deck is given.

import { createReadStream } from 'node:fs';
import type { Db } from '../db/client';
import { keepFile, keptFiles, pieceBytes, type StoredFile, storeVersion } from '../db/files/files';
import { endingOf } from '../deck/pictures/names';
import type { FoundFile } from './look';
import { makePicture } from './make';
import { typeOf } from './sniff';

/** At a time: libvips uses every core by itself. */
const atOnce = 2;

export type Progress = (made: number, of: number) => void;

/** By path, what each file is. Throws where a file changed since it was looked at. */
export async function keepFiles(
  db: Db,
  files: readonly FoundFile[],
  said: Progress = () => {},
): Promise<ReadonlyMap<string, StoredFile>> {
  const known = await keptFiles(
    db,
    files.map(({ hash }) => hash),
  );
  const fresh = [...new Map(files.map((file) => [file.hash, file])).values()].filter(
    ({ hash }) => !known.has(hash),
  );
  const waiting = [...fresh];
  let made = 0;
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      known.set(file.hash, await keepOne(db, file));
      said(++made, fresh.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return new Map(files.map(({ path, hash }) => [path, known.get(hash)!]));
}

async function keepOne(db: Db, file: FoundFile): Promise<StoredFile> {
  if (file.medium === 'picture') {
    const { file: picture, versions } = await makePicture(file);
    for (const { hash, type, bytes } of versions)
      await storeVersion(db, { hash, type, size: bytes.length }, [bytes]);
    await keepFile(db, file.hash, picture);
    return picture;
  }
  const clip = { hash: file.hash, type: typeOf(file.found, endingOf(file.path)), size: file.size };
  await storeVersion(db, clip, createReadStream(file.place, { highWaterMark: pieceBytes }));
  await keepFile(db, file.hash, clip);
  return clip;
}
