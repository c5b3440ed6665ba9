// POST /api/join as HTTP. Scripts send JSON and get JSON; a form without scripts gets a redirect into the talk, or the page
// with the PIN again, with the sentence that says why not. The status is the same for both.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { joinedPath } from '../protocol/addresses';
import { assertNever } from '../result';
import { languages, spoken } from '../words/languages';
import type { Join, JoinVisit, Outcome } from './join';

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

/** Letters of a PIN or a code, with everything that may stand around it. */
const longest = 64;
const { door } = languages[spoken];

export async function answerJoin(visit: JoinRequest): Promise<void> {
  const { request, response, body, address, secure, join, showPage } = visit;
  const scripted = /json/.test(request.headers['content-type'] ?? '');
  const typed = await typedIn(request, body, scripted);
  const { outcome, setCookies } = await join({ typed, cookies: request.headers.cookie, address, secure });
  response.setHeader('set-cookie', setCookies);
  response.setHeader('cache-control', 'no-store');
  const status = statusOf(outcome);
  if ('wait' in outcome) response.setHeader('retry-after', String(outcome.wait));
  if (scripted) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answerOf(outcome)));
  } else if (outcome.kind === 'in') {
    response.writeHead(303, { location: joinedPath(outcome.session) });
    response.end();
  } else {
    const wait = 'wait' in outcome ? `&wait=${outcome.wait}` : '';
    answerAs(response, status);
    await showPage(`/?problem=${outcome.kind}${wait}`);
  }
}

async function typedIn(
  request: IncomingMessage,
  body: Buffer,
  scripted: boolean,
): Promise<JoinVisit['typed']> {
  try {
    const sent = scripted ? (JSON.parse(body.toString()) as Sent) : await fieldsOf(request, body);
    return isTyped(sent.code) ? { code: sent.code } : { pin: isTyped(sent.pin) ? sent.pin : '' };
  } catch {
    return { pin: '' };
  }
}

type Sent = { readonly pin?: unknown; readonly code?: unknown };

const isTyped = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

async function fieldsOf({ headers }: IncomingMessage, body: Buffer): Promise<Sent> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return { pin: form.get('pin'), code: form.get('code') };
}

/** Next gives a page the status 200, whatever stood there before. */
function answerAs(response: ServerResponse, status: number): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = (given: number, ...rest: unknown[]) =>
    writeHead(given === 200 ? status : given, ...rest);
}

const statusOf = ({ kind }: Outcome): number =>
  ({
    in: 200,
    malformed: 400,
    wrong: 404,
    malformedCode: 400,
    wrongCode: 404,
    full: 409,
    tooMany: 429,
    busy: 429,
  })[kind];

function answerOf(outcome: Outcome): { to: string } | { message: string } {
  switch (outcome.kind) {
    case 'in':
      return { to: joinedPath(outcome.session) };
    case 'malformed':
    case 'wrong':
    case 'full':
    case 'malformedCode':
    case 'wrongCode':
      return { message: door[outcome.kind] };
    case 'tooMany':
    case 'busy':
      return { message: door[outcome.kind](outcome.wait) };
    default:
      return assertNever(outcome);
  }
}
