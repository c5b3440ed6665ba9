// Signatures, hashes and comparisons that tell nothing by the time they take.

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secret } from './secret';

/** What a signature is for: one made for one purpose is worth nothing for another. */
type Purpose = 'seat' | 'seat-again' | 'seat-code' | 'join' | 'stage' | 'take-away' | 'print';

/** HMAC-SHA-256, its first 128 bits, base64url (22 letters). */
export function sign(secret: Secret, purpose: Purpose, text: string): string {
  const mac = createHmac('sha256', secret).update(`${purpose}\0${text}`).digest();
  return mac.subarray(0, 16).toString('base64url');
}

/** Constant time for texts of one length; the length of a signature is no secret. */
export function same(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 128 random bits, base64url (22 letters). */
export const randomToken = (): string => randomBytes(16).toString('base64url');

/** SHA-256, hex: what is stored of a random token. Tokens of 128 random bits need no slow hash. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
