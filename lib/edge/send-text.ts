// A short answer in plain text, never stored.

import type { IncomingMessage, ServerResponse } from 'node:http';

export function sendText(
  response: ServerResponse,
  status: number,
  /** One line. */
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(`${text}\n`);
}

/** Seconds. */
const comeAgainAfter = 3;

/** 503; a browser that asked for a page gets one that asks again by itself. */
export function sendComeAgain(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  words: { readonly crowded: string; readonly crowdedPage: string },
): void {
  const again = String(comeAgainAfter);
  const wantsPage = method === 'GET' && /text\/html/.test(headers.accept ?? '');
  if (wantsPage) sendPage(response, again, comeAgainPage(words.crowdedPage));
  else sendText(response, 503, words.crowded, { 'retry-after': again });
}

function sendPage(response: ServerResponse, again: string, page: string): void {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'retry-after': again,
    refresh: again,
  });
  response.end(page);
}

/** `sentence` without HTML. */
const comeAgainPage = (sentence: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Nudge</title>
<style>body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 20vh auto; padding: 0 1.5rem }</style>
<p role="status">${sentence}</p>
</html>
`;
