// Headers that every page carries: a content security policy with a fresh nonce, and the usual locks.
// Next reads the nonce from the request's policy and puts it on its own scripts. Nothing here decides who may see what.

import { type NextRequest, NextResponse } from 'next/server';
import { contentPolicy, lockHeaders } from './app/page-headers';

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy({
    nonce,
    host: request.headers.get('host') ?? '',
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of lockHeaders) response.headers.set(name, value);
  return response;
}

/** Immutable build output needs no policy of its own. */
export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'] };
