// Files within a zip. What says that it unpacks to more than anyone's deck is not unpacked.

import { unzipSync } from 'fflate';
import { Refused } from '../model';

const mostBytes = 400_000_000;
const mostFiles = 20_000;
const mostEach = 100_000_000;

export type Zip = ReadonlyMap<string, Uint8Array>;

/** `wanted` chooses by name. Refuses what is locked, damaged or too much. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Zip {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Refused({ code: 'encrypted', text: '' });
  let whole = 0;
  let files = 0;
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        files += 1;
        if (!wanted(name)) return false;
        whole += originalSize;
        if (whole > mostBytes || originalSize > mostEach || files > mostFiles)
          throw new Refused({ code: 'tooMuchInside', text: name });
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
    throw new Refused({ code: 'broken', text: '' });
  }
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

export const textIn = (zip: Zip, name: string): string | null => {
  const bytes = zip.get(name);
  return bytes ? new TextDecoder().decode(bytes) : null;
};

/** `../media/a.png` seen from `ppt/slides/slide1.xml`. */
export function pathFrom(file: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = file.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
