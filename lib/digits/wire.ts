// Bytes as base64 text and back, the same in Node and in browsers: a digit's 784 grey values are 1,048 letters.

import { err, ok, type Result } from '../result';

const PIXELS = 28 * 28;

/** Standard base64 with padding (RFC 4648, section 4). */
export function packBytes(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** A digit's 784 grey values; refuses what is not base64 or has another length. */
export function unpackPixels(text: string): Result<Uint8Array, 'not-base64' | 'wrong-length'> {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return err('not-base64');
  }
  if (binary.length !== PIXELS) return err('wrong-length');
  return ok(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}
