// A short answer in plain text, never stored.

import type { ServerResponse } from 'node:http';

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
