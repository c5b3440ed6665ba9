// A PIN becomes a seat: a cookie for one session. Wrong, closed and full look alike and take the same time.

import { randomBytes } from 'node:crypto';
import { systemClock } from '@/lib/clock';
import { sharedDb } from '@/lib/db/client';
import { findOpenSession } from '@/lib/db/sessions';
import { readEnv } from '@/lib/env';
import { deviceCookie, readCookie, seatCookie, setCookie } from '@/lib/identity/cookies';
import { evenTime } from '@/lib/identity/even-time';
import { readPin } from '@/lib/identity/pin';
import { createPinTries } from '@/lib/identity/pin-tries';
import { mintSeat, readSeat } from '@/lib/identity/seats';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { playPath } from '@/lib/protocol/addresses';
import { isSecure } from '../is-secure';

const tries = createPinTries();
const answerTime = 150;
const day = 86_400;

type Outcome =
  | { readonly kind: 'in'; readonly session: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'tooMany'; readonly wait: number };

export async function POST(request: Request): Promise<Response> {
  const plain = !(request.headers.get('content-type') ?? '').includes('json');
  const typed = await typedPin(request, plain);
  const cookies = request.headers.get('cookie');
  const device = readCookie(cookies, deviceCookie) ?? randomBytes(16).toString('base64url');
  const address = request.headers.get('x-forwarded-for') ?? '';
  const outcome = await evenTime(systemClock, answerTime, () => tryPin(typed, device, address));
  const headers = new Headers({ 'cache-control': 'no-store' });
  const secure = isSecure(request);
  headers.append('set-cookie', setCookie(deviceCookie, device, { secure, maxAge: 30 * day }));
  if (outcome.kind === 'in') {
    const seat = seatFor(cookies, outcome.session);
    if (seat)
      headers.append('set-cookie', setCookie(seatCookie(outcome.session), seat, { secure, maxAge: 2 * day }));
  }
  return plain
    ? redirect(outcome, headers)
    : Response.json(bodyOf(outcome), { status: statusOf(outcome), headers });
}

function seatLimit(): number {
  const env = readEnv(process.env);
  if (!env.ok) throw new Error(env.error);
  return env.value.seats;
}

async function typedPin(request: Request, plain: boolean): Promise<string> {
  try {
    const pin = plain
      ? (await request.formData()).get('pin')
      : ((await request.json()) as { pin?: unknown }).pin;
    return typeof pin === 'string' && pin.length <= 32 ? pin : '';
  } catch {
    return '';
  }
}

async function tryPin(typed: string, device: string, address: string): Promise<Outcome> {
  const wait = await tries.waitFor(device, address);
  if (wait > 0) return { kind: 'tooMany', wait };
  const pin = readPin(typed);
  const session = pin === null ? null : await findOpenSession(sharedDb(), pin, seatLimit());
  if (session) {
    await tries.succeeded(address);
    return { kind: 'in', session: session.id };
  }
  await tries.failed(device, address);
  return { kind: 'wrong' };
}

/** Null where the phone has its seat already: it stays the same person. */
function seatFor(cookies: string | null, session: string): string | null {
  const token = readCookie(cookies, seatCookie(session));
  if (token !== null && readSeat(sharedSecret(), token)?.session === session) return null;
  return mintSeat(sharedSecret(), session).token;
}

function bodyOf(outcome: Outcome) {
  switch (outcome.kind) {
    case 'in':
      return { to: playPath(outcome.session) };
    case 'wrong':
      return { message: 'No open room has this PIN. Look at the screen.' };
    case 'tooMany':
      return { message: `Too many tries. Wait ${outcome.wait} s, then look at the screen.` };
  }
}

const statusOf = (outcome: Outcome) => ({ in: 200, wrong: 404, tooMany: 429 })[outcome.kind];

function redirect(outcome: Outcome, headers: Headers): Response {
  headers.set('location', outcome.kind === 'in' ? playPath(outcome.session) : `/?problem=${outcome.kind}`);
  return new Response(null, { status: 303, headers });
}
