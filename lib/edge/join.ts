// A PIN becomes a seat: a cookie for one session; a seat code becomes the seat that it was made for. A wrong and a closed PIN
// look alike and take the same time; that the talk is full is said to whoever has the right one. answer-join has the HTTP.

import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { Db } from '../db/client';
import { isSeated } from '../db/seats';
import { findByPin } from '../db/sessions';
import { deviceCookie, readCookie, seatCookie, setCookie } from '../identity/cookies';
import { evenTime } from '../identity/even-time';
import { createPinTries } from '../identity/pin-tries';
import { mintSeat, readSeat, type Seat, seatAgain } from '../identity/seats';
import type { Secret } from '../identity/secret';
import { readPin } from '../protocol/pin';
import { readSeatCode } from '../protocol/seat-code';
import type { Hub, Running } from '../realtime/hub';
import { isFull } from '../session/decide/participants';
import { createSeatFinder } from './seat-codes';

export type Outcome =
  | { readonly kind: 'in'; readonly session: string; readonly seat: Seat | null }
  | { readonly kind: 'malformed' | 'wrong' | 'full' | 'malformedCode' | 'wrongCode' }
  /** `wait` in seconds: too many wrong PINs of this device, or from its network. */
  | { readonly kind: 'tooMany' | 'busy'; readonly wait: number };

export type JoinParts = {
  readonly db: Db;
  readonly secret: Secret;
  readonly clock: Clock;
  readonly hub: Pick<Hub, 'find'>;
  readonly seatLimit: number;
};

export type JoinVisit = {
  readonly typed: { readonly pin: string } | { readonly code: string };
  readonly cookies: string | undefined;
  /** What limits count by. */
  readonly address: string;
  readonly secure: boolean;
};

export type Joined = { readonly outcome: Outcome; readonly setCookies: readonly string[] };
export type Join = (visit: JoinVisit) => Promise<Joined>;

/** ms: every answer takes a whole multiple of it. */
const answerTime = 150;
/** Seconds. */
const day = 86_400;

export function createJoin(parts: JoinParts): Join {
  const { clock, secret } = parts;
  const tries = createPinTries(clock);
  const findSeat = createSeatFinder(parts);

  const tryPin = async (pin: string | null, device: string, visit: JoinVisit): Promise<Outcome> => {
    if (pin === null) return { kind: 'malformed' };
    const found = await tries.attempt(device, visit.address, () => findOpen(pin, visit, parts));
    if (found.kind !== 'found') return found;
    const { session, seat, seated } = found.value;
    if (seated) return { kind: 'in', session, seat };
    const here = await parts.hub.find(session);
    if (here && isFull(here.host.state, seatFacts(here, parts))) return { kind: 'full' };
    return { kind: 'in', session, seat };
  };

  const tryCode = async (code: string | null, device: string, visit: JoinVisit): Promise<Outcome> => {
    if (code === null) return { kind: 'malformedCode' };
    const found = await tries.attempt(device, visit.address, () => findSeat(code));
    if (found.kind === 'wrong') return { kind: 'wrongCode' };
    return found.kind === 'found' ? { kind: 'in', session: found.value.session, seat: found.value } : found;
  };

  return async (visit) => {
    const { typed, secure } = visit;
    const device = deviceOf(visit.cookies);
    const outcome = await evenTime(clock, answerTime, () =>
      'pin' in typed
        ? tryPin(readPin(typed.pin), device, visit)
        : tryCode(readSeatCode(typed.code), device, visit),
    );
    const setCookies = [setCookie(deviceCookie, device, { secure, maxAge: 30 * day })];
    if (outcome.kind === 'in') {
      const { session, seat } = outcome;
      const token = seat === null ? mintSeat(secret, session).token : seatAgain(secret, seat);
      const mine = seatOf(session, visit, secret);
      if (mine === null || mine.seatHash !== seat?.seatHash)
        setCookies.push(setCookie(seatCookie(session), token, { secure, maxAge: 2 * day }));
    }
    return { outcome, setCookies };
  };
}

const seatFacts = ({ room }: Running, { clock, seatLimit }: JoinParts) => ({
  seatLimit,
  now: clock.now(),
  isHere: (participant: string) => room.isHere(participant),
});

/** A browser's own name where PINs are tried; a new one where it has none of our form. */
function deviceOf(cookies: string | undefined): string {
  const given = readCookie(cookies, deviceCookie) ?? '';
  return /^[\w-]{22}$/.test(given) ? given : randomBytes(16).toString('base64url');
}

/** The session that a PIN opens. Whoever is a participant already comes back through closed doors as well. */
async function findOpen(pin: string, visit: JoinVisit, { db, secret }: JoinParts) {
  const session = await findByPin(db, pin);
  if (!session) return null;
  const seat = seatOf(session.id, visit, secret);
  const seated = seat !== null && (await isSeated(db, session.id, seat.seatHash));
  return session.locked && !seated ? null : { session: session.id, seat, seated };
}

function seatOf(session: string, { cookies }: JoinVisit, secret: Secret): Seat | null {
  const token = readCookie(cookies, seatCookie(session));
  const seat = token === null ? null : readSeat(secret, token);
  return seat?.session === session ? seat : null;
}
