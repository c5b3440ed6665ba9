// The server's archive for Next's pages, which are bundled apart from it.

import type { Archive } from './archive';

const place = Symbol.for('nudge.archive');
type Shared = { [place]?: Archive | undefined };

export function shareArchive(archive: Archive): void {
  (globalThis as Shared)[place] = archive;
}

/** Throws where no server made one, as while pages are built. */
export function sharedArchive(): Archive {
  const archive = (globalThis as Shared)[place];
  if (!archive) throw new Error('The archive can be asked only inside the running server.');
  return archive;
}
