// The pages' scripts and styles, compressed once and kept: phones that join at the same moment ask for the same few files a
// thousand times. Next serves everything else; fonts are compressed already.

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const pack = promisify(gzip);

/** Resolves to false where it is none of them, and nothing was answered. */
export type PackedFiles = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>;

/** Of the folder that Next builds; its files' names change with what is in them. */
export function packedFiles(folder: string): PackedFiles {
  // Only what was built has a name here, so that no path leads anywhere else.
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => extname(name) in types)
      .map((name) => [`/_next/static/${name.replaceAll(sep, '/')}`, join(folder, name)]),
  );
  const packed = new Map<string, Promise<Buffer>>();
  const bytesOf = (file: string) => {
    const bytes = packed.get(file) ?? readFile(file).then((raw) => pack(raw, { level: 9 }));
    packed.set(file, bytes);
    return bytes;
  };
  return async (path, { method, headers }, response) => {
    const file = files.get(path);
    const asked = method === 'GET' && /\bgzip\b/.test(String(headers['accept-encoding']));
    if (!file || !asked) return false;
    const bytes = await bytesOf(file);
    response.writeHead(200, {
      'content-type': types[extname(file)],
      'content-encoding': 'gzip',
      'content-length': bytes.length,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    response.end(bytes);
    return true;
  };
}
