import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seatCode } from '@/lib/identity/seat-code';
import { mintSeat, readSeat, seatAgain } from '@/lib/identity/seats';
import {
  isJoinKey,
  isPrintKey,
  isStageKey,
  joinKey,
  joinPath,
  printKey,
  readTakeAwayTicket,
  readTicket,
  stageKey,
  takeAwayTicket,
} from '@/lib/identity/share-keys';
import { readSeatCode } from '@/lib/protocol/seat-code';

const secret = randomBytes(32);
const other = randomBytes(32);

it('I1: a seat is read back by the secret that minted it, and by no other', () => {
  const { token, session, seatHash } = mintSeat(secret, 'abc-_1');
  expect(readSeat(secret, token)).toEqual({ session: 'abc-_1', seatHash });
  expect(session).toBe('abc-_1');
  expect(readSeat(other, token)).toBeNull();
});

it('I2: two seats never are the same, and the hash does not show the token', () => {
  const seats = Array.from({ length: 1000 }, () => mintSeat(secret, 's'));
  expect(new Set(seats.map(({ seatHash }) => seatHash)).size).toBe(1000);
  const [, random = ''] = seats[0]!.token.split('.');
  expect(Buffer.from(random, 'base64url')).toHaveLength(16);
  expect(seats[0]!.seatHash).toMatch(/^[0-9a-f]{64}$/);
});

it('I3: a seat that was changed anywhere is none', () => {
  const { token } = mintSeat(secret, 'session');
  for (let i = 0; i < token.length; i++) {
    const letter = token[i] === 'A' ? 'B' : 'A';
    expect(readSeat(secret, token.slice(0, i) + letter + token.slice(i + 1)), `letter ${i}`).toBeNull();
  }
  const [, random, signature] = token.split('.');
  expect(readSeat(secret, `another.${random}.${signature}`)).toBeNull();
  expect(readSeat(secret, `${token}.more`)).toBeNull();
});

it('I4: whatever is sent as a seat is answered, not thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => readSeat(secret, text) === null));
});

it('I5: keys of links belong to one session and one purpose', () => {
  const join = joinKey(secret, 'a');
  expect(join).toMatch(/^[\w-]{22}$/);
  expect(isJoinKey(secret, 'a', join)).toBe(true);
  expect(isJoinKey(secret, 'b', join)).toBe(false);
  expect(isJoinKey(other, 'a', join)).toBe(false);
  expect(isStageKey(secret, 'a', join)).toBe(false);
  expect(isStageKey(secret, 'a', stageKey(secret, 'a'))).toBe(true);
  expect(isStageKey(secret, 'a', '')).toBe(false);
  // Prints have the presenter's notes: the stage's key, which stands in an address on the projector, must not open them.
  expect(isPrintKey(secret, 'a', stageKey(secret, 'a'))).toBe(false);
  expect(isPrintKey(secret, 'b', printKey(secret, 'a'))).toBe(false);
  expect(isPrintKey(secret, 'a', printKey(secret, 'a'))).toBe(true);
});

it('Z6: a take-away’s ticket opens its talk’s take-away and lets nobody into the room, and the other way round', () => {
  const ticket = takeAwayTicket(secret, 'a');
  expect(ticket).toMatch(/^a\.[\w-]{22}$/);
  expect(readTakeAwayTicket(secret, ticket)).toBe('a');
  expect(readTicket(secret, ticket)).toBeNull();
  expect(readTakeAwayTicket(secret, joinPath(secret, 'a').slice('/j/'.length))).toBeNull();
  for (const wrong of ['a', 'a.', ticket.replace('a.', 'b.'), `${ticket}.x`, ticket.slice(0, -1)])
    expect(readTakeAwayTicket(secret, wrong)).toBeNull();
  expect(readTakeAwayTicket(other, ticket)).toBeNull();
  expect(isStageKey(secret, 'a', ticket.slice(2))).toBe(false);
});

it('I31: a seat code follows from the seat, tells nothing of it, and is read as people type it', () => {
  const seat = mintSeat(secret, 'a');
  const code = seatCode(secret, seat);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(seatCode(secret, seat)).toBe(code);
  expect(seatCode(other, seat)).not.toBe(code);
  expect(seatCode(secret, { ...seat, session: 'b' })).not.toBe(code);
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replace('-', ''),
    ` ${code.replace('-', '\u00a0–\u00a0')} `,
  ])
    expect(readSeatCode(typed), typed).toBe(code);
  expect(readSeatCode('oilO-0000')).toBe('0110-0000');
  for (const typed of ['', 'K7QM-2XV', 'K7QM-2XVDD', 'K7QM-2XVU', '394056', '!7QM-2XVD'])
    expect(readSeatCode(typed), typed).toBeNull();
});

it('I31: codes of ten thousand seats differ, and spread over all letters', () => {
  const codes = Array.from({ length: 10_000 }, () => seatCode(secret, mintSeat(secret, 'a')));
  expect(new Set(codes).size).toBe(10_000);
  const first = new Map<string, number>();
  for (const [letter] of codes) first.set(letter!, (first.get(letter!) ?? 0) + 1);
  expect(first.size).toBe(32);
  for (const count of first.values()) expect(count).toBeGreaterThan(200);
});

it('I32: another cookie for a seat is the same seat, and as hard to forge', () => {
  const seat = mintSeat(secret, 'a');
  const again = seatAgain(secret, seat);
  expect(readSeat(secret, again)).toEqual({ session: 'a', seatHash: seat.seatHash });
  expect(readSeat(other, again)).toBeNull();
  const [, , hash, signature] = again.split('.');
  for (const forged of [
    `b.again.${hash}.${signature}`,
    `a.again.${'0'.repeat(64)}.${signature}`,
    `a.agaim.${hash}.${signature}`,
    `a.again.${hash}.`,
    `a.again.${hash}.${seat.token.split('.')[2]}`,
    `a.${hash}.${signature}`,
  ])
    expect(readSeat(secret, forged), forged).toBeNull();
});
