// Values in files of the data folder that only save work: one that is damaged, or that another build wrote, is not there.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const digestBytes = 32;

/** Null where there is none, or none that this code wrote, whole. */
export function readSealed<T>(file: string, code: string): T | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(digestBytes);
    return digest(code, body).equals(bytes.subarray(0, digestBytes)) ? (deserialize(body) as T) : null;
  } catch {
    return null;
  }
}

/** Throws where the disk does not take it. */
export function writeSealed(file: string, code: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const body = serialize(value);
  writeFileSync(`${file}.half`, Buffer.concat([digest(code, body), body]), { mode: 0o600 });
  renameSync(`${file}.half`, file);
}

/** Names a build by its files: what it wrote may have another shape than what this one would write. */
export function codeOf(...files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const digest = (code: string, body: Uint8Array): Buffer =>
  createHash('sha256').update(code).update(body).digest();
