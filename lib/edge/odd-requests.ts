// Requests that no page of ours makes: refused before anything reads them, so that no part behind the edge has to cope
// with them. What a well-formed address leads to is decided elsewhere.

import type { IncomingMessage } from 'node:http';
import { languages, spoken } from '../words/languages';
import { isHost } from './own-origin';

export type Oddity = { readonly status: 400 | 404 | 405 | 414; readonly text: string };

const words = languages[spoken].edge;

/** Characters of a path with its query. */
const longestAddress = 4096;
const methods = new Set(['GET', 'HEAD', 'POST']);

/** Null for a request that may go on. `development`: Next's own server needs more of its paths then. */
export function oddityOf(request: IncomingMessage, development: boolean): Oddity | null {
  const { method = '', url = '', headers } = request;
  if (!methods.has(method)) return { status: 405, text: words.methods };
  if (url.length > longestAddress) return { status: 414, text: words.tooLong };
  if (!isAddress(url)) return { status: 400, text: words.malformed };
  if (headers.host !== undefined && !isHost(headers.host)) return { status: 400, text: words.malformedHost };
  const path = pathOf(request);
  if (method === 'POST' && !path.startsWith('/api/') && path !== '/socket.io/' && !development)
    return { status: 405, text: words.readOnly };
  if (path.startsWith('/_next/') && !path.startsWith('/_next/static/') && !development)
    return { status: 404, text: words.noPage };
  return null;
}

export const pathOf = ({ url = '/' }: Pick<IncomingMessage, 'url'>) => url.split('?', 1)[0]!;

/** A path from the root, as RFC 3986 has it, that means one thing only: no "//", no control characters, no backslash. */
function isAddress(url: string): boolean {
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(url) || url.includes('\\')) return false;
  try {
    const [path = '', query = ''] = url.split(/\?(.*)/s);
    decodeURIComponent(query);
    const decoded = decodeURIComponent(path);
    return !/[\p{Cc}\\]|\/\//u.test(decoded) && !decoded.split('/').some((part) => /^\.\.?$/.test(part));
  } catch {
    return false;
  }
}
