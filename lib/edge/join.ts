// A PIN becomes a seat: a cookie for one session. A wrong and a closed PIN look alike and take the same time; that the
// talk is full is said to whoever has the right one. How the answer is written is the edge's (join-reply).

import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { Db } from '../db/client';
import { isSeated } from '../db/seats';
import { findByPin } from '../db/sessions';
import { deviceCookie, readCookie, seatCookie, setCookie } from '../identity/cookies';
import { evenTime } from '../identity/even-time';
import { createPinTries } from '../identity/pin-tries';
import { mintSeat, readSeat, type Seat } from '../identity/seats';
import type { Secret } from '../identity/secret';
import { readPin } from '../protocol/pin';
import type { Hub } from '../realtime/hub';
import { isFull } from '../session/decide/participants';

export type Outcome =
  | { readonly kind: 'in'; readonly session: string }
  | { readonly kind: 'malformed' | 'wrong' | 'full' }
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
  readonly typed: string;
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

  const tryPin = async (pin: string | null, device: string, visit: JoinVisit): Promise<Outcome> => {
    if (pin === null) return { kind: 'malformed' };
    const found = await tries.attempt(device, visit.address, () => findOpen(pin, visit, parts));
    if (found.kind !== 'found') return found;
    const { session, seated } = found.value;
    if (seated) return { kind: 'in', session };
    const here = await parts.hub.find(session);
    if (here && isFull(here.host.state, parts.seatLimit)) return { kind: 'full' };
    return { kind: 'in', session };
  };

  return async (visit) => {
    const device = deviceOf(visit.cookies);
    const pin = readPin(visit.typed);
    const outcome = await evenTime(clock, answerTime, () => tryPin(pin, device, visit));
    const { secure } = visit;
    const setCookies = [setCookie(deviceCookie, device, { secure, maxAge: 30 * day })];
    if (outcome.kind === 'in' && seatOf(outcome.session, visit, secret) === null) {
      const { token } = mintSeat(secret, outcome.session);
      setCookies.push(setCookie(seatCookie(outcome.session), token, { secure, maxAge: 2 * day }));
    }
    return { outcome, setCookies };
  };
}

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
  return session.locked && !seated ? null : { session: session.id, seated };
}

function seatOf(session: string, { cookies }: JoinVisit, secret: Secret): Seat | null {
  const token = readCookie(cookies, seatCookie(session));
  const seat = token === null ? null : readSeat(secret, token);
  return seat?.session === session ? seat : null;
}
