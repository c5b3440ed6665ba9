// The server's secret: everything that is signed here is signed with it. Made at the first start, kept in the data
// folder for its owner alone; whoever deletes it sends every phone and every stage to the door again.

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** 32 random bytes. */
export type Secret = Buffer;

const length = 32;

/** Reads or makes the secret of a data folder. Only for the process that holds the folder's lock. */
export function loadSecret(folder: string): Secret {
  const path = join(folder, 'secret');
  const found = read(path);
  if (found === null) return make(path);
  if (found.length !== length) {
    throw new Error(`${path} is damaged: it has ${found.length} bytes instead of ${length}.`);
  }
  return found;
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes the secret again where it was deleted while it is in use. */
export function keepSecret(folder: string, secret: Secret): void {
  const path = join(folder, 'secret');
  if (read(path) === null) write(path, secret);
}

const make = (path: string): Secret => write(path, randomBytes(length));

/** Whole under its name or not there: a crash in between leaves no half secret. */
function write(path: string, secret: Secret): Secret {
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, secret);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  return secret;
}
