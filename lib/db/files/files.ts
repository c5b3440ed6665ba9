// Pictures and clips of decks, in the versions in which they are served, in pieces: whoever wants a part of a long clip reads no more.

import type { ClipFile, PictureFile, Version } from '../../picture';
import type { Tx } from '../client';

export type StoredFile = PictureFile | ClipFile;
export type StoredVersion = Version & { /** Bytes. */ readonly size: number };

/** Bytes of a piece. */
export const pieceBytes = 1 << 18;

/** What is known of files, by the hash of their content. */
export async function keptFiles(db: Tx, hashes: readonly string[]): Promise<Map<string, StoredFile>> {
  const rows = await db.file.findMany({ where: { hash: { in: [...new Set(hashes)] } } });
  return new Map(rows.map(({ hash, facts }) => [hash, JSON.parse(facts) as StoredFile]));
}

/** After its versions, so that what is known is whole. */
export async function keepFile(db: Tx, hash: string, file: StoredFile): Promise<void> {
  const facts = JSON.stringify(file);
  await db.file.upsert({ where: { hash }, create: { hash, facts }, update: { facts } });
}

/** Stores what is served, once. One that was broken off halfway is written again. */
export async function storeVersion(
  db: Tx,
  { hash, type, size }: StoredVersion,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  if (await db.version.findUnique({ where: { hash }, select: { hash: true } })) return;
  await db.versionPiece.deleteMany({ where: { hash } });
  let at = 0;
  for await (const bytes of piecesOf(chunks))
    await db.versionPiece.create({ data: { hash, at: at++, bytes }, select: { at: true } });
  await db.version.create({ data: { hash, type, size } });
}

/** Every piece but the last is of one length, whatever the chunks are. */
async function* piecesOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  let rest = new Uint8Array(0);
  for await (const chunk of chunks) {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    let from = 0;
    for (; all.length - from >= pieceBytes; from += pieceBytes) yield all.slice(from, from + pieceBytes);
    rest = all.slice(from);
  }
  if (rest.length > 0) yield rest;
}

/** Null for a hash that is not known. */
export async function findVersion(db: Tx, hash: string): Promise<StoredVersion | null> {
  return db.version.findUnique({ where: { hash } });
}

/** Bytes `from` to before `to`, piece by piece. */
export async function* readVersion(
  db: Tx,
  hash: string,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  for (let at = Math.floor(from / pieceBytes); at * pieceBytes < to; at++) {
    const piece = await db.versionPiece.findUnique({ where: { hash_at: { hash, at } } });
    if (!piece) throw new Error(`A piece of the file ${hash} is missing.`);
    const start = at * pieceBytes;
    yield piece.bytes.subarray(Math.max(0, from - start), Math.min(piece.bytes.length, to - start));
  }
}

/** The files of a deck, by the paths that it names. */
export async function filesOfDeck(db: Tx, deckId: string): Promise<ReadonlyMap<string, StoredFile>> {
  const rows = await db.fileOfDeck.findMany({ where: { deckId }, include: { file: true } });
  return new Map(rows.map(({ path, file }) => [path, JSON.parse(file.facts) as StoredFile]));
}
