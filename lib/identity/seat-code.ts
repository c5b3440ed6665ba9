// A code that brings a participant back on another browser or at another address of the server. It follows from the seat
// and the server's secret, so nothing is stored. Forty bits: with ten thousand seats a guess is right once in a hundred
// million, a PIN once in a million, and the tries of both are limited together (pin-tries).

import { codeLength, codeLetters, writeSeatCode } from '../protocol/seat-code';
import type { Seat } from './seats';
import type { Secret } from './secret';
import { sign } from './sign';

export function seatCode(secret: Secret, { session, seatHash }: Seat): string {
  const bytes = Buffer.from(sign(secret, 'seat-code', `${session}.${seatHash}`), 'base64url');
  const letters = Array.from({ length: codeLength }, (_, n) => codeLetters[bytes[n]! % codeLetters.length]);
  return writeSeatCode(letters.join(''));
}
