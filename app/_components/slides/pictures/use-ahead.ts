// Pictures are loaded before their slide comes: browsers keep them for good, so that they are there when the server is not.

'use client';

import { useEffect } from 'react';
import { filePath } from '@/lib/protocol/addresses';

/** ms between two tries. */
const wait = 5_000;

/** Held, so that a browser keeps them in memory. */
const held = new Map<string, HTMLImageElement>();

/** One after the other, in their order; what fails is asked for again while the page is open. */
export function usePicturesAhead(hashes: readonly string[]): void {
  const all = hashes.join(' ');
  useEffect(() => {
    let gone = false;
    const load = async () => {
      for (const hash of all.split(' ').filter(Boolean)) {
        while (!gone && !(await isLoaded(hash))) await new Promise((done) => setTimeout(done, wait));
        if (gone) return;
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [all]);
}

async function isLoaded(hash: string): Promise<boolean> {
  if (held.has(hash)) return true;
  const image = new Image();
  const loaded = new Promise<boolean>((done) => {
    image.onload = () => done(true);
    image.onerror = () => done(false);
  });
  image.src = filePath(hash);
  if (!(await loaded)) return false;
  held.set(hash, image);
  return true;
}
