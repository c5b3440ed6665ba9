// POST /api/join as HTTP. Scripts send JSON and get JSON; a form without scripts gets a redirect into the talk, or the page
// with the PIN again, with the sentence that says why not. The status is the same for both.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { joinedPath } from '../protocol/addresses';
import { assertNever } from '../result';
import { languages, spoken } from '../words/languages';
import type { Join, Outcome } from './join';

export type JoinRequest = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly address: string;
  readonly secure: boolean;
  readonly join: Join;
  /** Answers with a page instead. */
  readonly showPage: (path: string) => Promise<void>;
};

/** Letters of a PIN with everything that may stand around it. */
const longestPin = 64;
const { door } = languages[spoken];

export async function answerJoin(visit: JoinRequest): Promise<void> {
  const { request, response, body, address, secure, join, showPage } = visit;
  const scripted = /json/.test(request.headers['content-type'] ?? '');
  const typed = await typedPin(request, body, scripted);
  const { outcome, setCookies } = await join({ typed, cookies: request.headers.cookie, address, secure });
  response.setHeader('set-cookie', setCookies);
  response.setHeader('cache-control', 'no-store');
  response.statusCode = statusOf(outcome);
  if ('wait' in outcome) response.setHeader('retry-after', String(outcome.wait));
  if (scripted) {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerOf(outcome)));
  } else if (outcome.kind === 'in') {
    response.writeHead(303, { location: joinedPath(outcome.session) });
    response.end();
  } else {
    const wait = 'wait' in outcome ? `&wait=${outcome.wait}` : '';
    await showPage(`/?problem=${outcome.kind}${wait}`);
  }
}

async function typedPin(request: IncomingMessage, body: Buffer, scripted: boolean): Promise<string> {
  try {
    const pin = scripted
      ? (JSON.parse(body.toString()) as { pin?: unknown }).pin
      : await field(request, body);
    return typeof pin === 'string' && pin.length <= longestPin ? pin : '';
  } catch {
    return '';
  }
}

async function field({ headers }: IncomingMessage, body: Buffer) {
  const form = new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  });
  return (await form.formData()).get('pin');
}

const statusOf = ({ kind }: Outcome): number =>
  ({ in: 200, malformed: 400, wrong: 404, full: 409, tooMany: 429, busy: 429 })[kind];

function answerOf(outcome: Outcome): { to: string } | { message: string } {
  switch (outcome.kind) {
    case 'in':
      return { to: joinedPath(outcome.session) };
    case 'malformed':
    case 'wrong':
    case 'full':
      return { message: door[outcome.kind] };
    case 'tooMany':
    case 'busy':
      return { message: door[outcome.kind](outcome.wait) };
    default:
      return assertNever(outcome);
  }
}
