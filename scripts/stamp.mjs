// Has anything changed since a step last ran? A step's inputs are hashed; the hash is kept beside what it made.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ignored = new Set(['node_modules', '.next', 'dist', 'client', '.git']);

/** SHA-256 over the paths and contents of files and folders, hex. What does not exist counts as absent. */
export function hashOf(root, paths, more = '') {
  const hash = createHash('sha256').update(more);
  for (const path of paths) addTo(hash, root, path);
  return hash.digest('hex');
}

function addTo(hash, root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    const names = readdirSync(full).filter((name) => !ignored.has(name));
    for (const name of names.sort()) addTo(hash, root, join(path, name));
    return;
  }
  hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
}

/** Runs `make` unless `stamp` says that it ran on the same inputs and everything in `outputs` is still there. */
export async function unlessUnchanged({ root, stamp, hash, outputs, make }) {
  const file = join(root, stamp);
  const there = outputs.every((path) => existsSync(join(root, path)));
  if (there && existsSync(file) && readFileSync(file, 'utf8') === hash) return false;
  await make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
  return true;
}
