// What a format's reader returns, and what all of them need.

import { type Given, type Imported, Refused } from '../model';

export type Read = Pick<Imported, 'title' | 'subtitle' | 'lang' | 'slides'>;

/** A file's text: UTF-8, or UTF-16 where it begins so. */
export function decoded({ bytes }: Given): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new Refused({ code: 'broken', text: '' });
  return text;
}
