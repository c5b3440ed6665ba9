// Which pages may open a socket: ours alone. Browsers send cookies along with any page's web sockets, and Socket.IO's
// `cors` option does not look at those.

import type { IncomingHttpHeaders } from 'node:http';

/** `publicOrigin` is the address that a proxy or tunnel gives this server, if any. Programs send no Origin. */
export function isOwnOrigin(headers: IncomingHttpHeaders, publicOrigin: string | null): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  if (publicOrigin !== null && origin === publicOrigin) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
