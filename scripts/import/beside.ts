// The files beside a deck: in its folder, in a folder of its name, and in those where its tool keeps pictures. Nothing outside.

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const mostBytes = 50_000_000;

/** Reads a file by its path from the deck's folder; null where there is none, or where it lies outside. */
export function besideOf(file: string): (path: string) => Uint8Array | null {
  const home = realpathSync(dirname(resolve(file)));
  const own = resolve(file).replace(/\.[^./\\]*$/, '');
  const roots = [
    home,
    own,
    join(home, 'public'),
    join(own, 'public'),
    join(home, 'attachments'),
    join(own, 'attachments'),
  ];
  return (path) => {
    for (const root of roots) {
      const found = readWithin(home, join(root, path.replace(/^[/\\]+/, '')));
      if (found) return found;
    }
    return null;
  };
}

function readWithin(home: string, path: string): Uint8Array | null {
  try {
    const real = realpathSync(path);
    const found = statSync(real);
    if (!real.startsWith(home + sep) || !found.isFile() || found.size > mostBytes) return null;
    return new Uint8Array(readFileSync(real));
  } catch {
    return null;
  }
}
