// Pictures and clips of decks. An address is the hash of what it serves, so browsers keep it for good; nobody makes up an address of
// something that they do not have, and no path leads to the disk.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Db } from '../db/client';
import { findVersion, readVersion, type StoredVersion } from '../db/files/files';
import { languages, spoken } from '../words/languages';
import { sendText } from './send-text';

const words = languages[spoken].edge;

/** Bytes. What a whole room asks for at once is read once. */
const mostKept = 64_000_000;
const mostKeptEach = 1_000_000;

export type KeptFiles = (hash: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Known = { readonly version: StoredVersion; readonly bytes: Buffer | null };

export function createKeptFiles(db: Db): KeptFiles {
  const kept = new Map<string, Promise<Known | null>>();
  const read = async (hash: string): Promise<Known | null> => {
    const version = await findVersion(db, hash);
    if (!version || version.size > mostKeptEach) return version && { version, bytes: null };
    const pieces: Uint8Array[] = [];
    for await (const piece of readVersion(db, hash, 0, version.size)) pieces.push(piece);
    return { version, bytes: Buffer.concat(pieces) };
  };
  /** The one asked for longest ago makes room. */
  const find = async (hash: string): Promise<Known | null> => {
    const reading = kept.get(hash) ?? read(hash);
    kept.delete(hash);
    kept.set(hash, reading);
    const known = await reading.catch(() => null);
    if (!known?.bytes) kept.delete(hash);
    if (kept.size > mostKept / mostKeptEach) kept.delete(kept.keys().next().value!);
    return reading;
  };
  return async (hash, request, response) => {
    const known = await find(hash);
    if (known) await send(known, { db, request, response });
    else sendText(response, 404, words.noFile);
  };
}

type Asked = { readonly db: Db; readonly request: IncomingMessage; readonly response: ServerResponse };

async function send({ version, bytes }: Known, { db, request, response }: Asked): Promise<void> {
  const { hash, size } = version;
  const etag = `"${hash}"`;
  const headers = headersOf(version, etag);
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const part = partOf(request.headers, size, etag);
  if (part === 'none') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { from, to } = part ?? { from: 0, to: size };
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'content-length': to - from,
    ...(part && { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
  });
  if (request.method === 'HEAD') response.end();
  else if (bytes) response.end(bytes.subarray(from, to));
  else await pipeline(Readable.from(readVersion(db, hash, from, to)), response).catch(unlessGone(response));
}

/** A player that seeks leaves the rest. */
const unlessGone = (response: ServerResponse) => (error: unknown) => {
  if (!response.destroyed) throw error;
};

const headersOf = ({ type }: StoredVersion, etag: string) => ({
  'content-type': type,
  'cache-control': 'public, max-age=31536000, immutable',
  etag,
  'accept-ranges': 'bytes',
  // A drawing that is opened by itself runs and loads nothing.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
});

/** Bytes `from` to before `to`; null for the whole, also where several parts are asked for. */
function partOf({ range, 'if-range': unless }: IncomingMessage['headers'], size: number, etag: string) {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (unless !== undefined && unless !== etag) return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return from < to ? { from, to } : ('none' as const);
}
