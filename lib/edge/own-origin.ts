// Which pages may post here or open a socket: only our own. Browsers send cookies along with requests that other sites'
// pages make, so the Origin header decides. It is compared with the address given as --url where there is one, because
// proxies often change the Host header; otherwise it must match Host.

import type { IncomingHttpHeaders } from 'node:http';

const hostForm = /^(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
/** An address that no other site can make its own: a name could be pointed at this machine by whoever owns it. */
const direct = /^(?:localhost|\d+\.\d+\.\d+\.\d+|\[.+\])$/;

/** Whether a Host header has the form of one. */
export const isHost = (host: string): boolean => hostForm.test(host) && URL.canParse(`http://${host}`);

/** For sockets. Programs send no Origin, and that is fine: they send no cookies of a browser either. */
export function mayConnect(headers: IncomingHttpHeaders, publicOrigin: string | null): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  return headers.origin === undefined || isOwn(headers.origin, headers.host, publicOrigin);
}

/** For forms. Old browsers name no Origin there, but a Referer, which our pages ask for. */
export function mayPost(headers: IncomingHttpHeaders, publicOrigin: string | null): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  const from = headers.origin ?? headers.referer;
  return from !== undefined && isOwn(from, headers.host, publicOrigin);
}

function isOwn(from: string, host: string | undefined, publicOrigin: string | null): boolean {
  const origin = originOf(from);
  if (origin === null) return false;
  if (origin === publicOrigin) return true;
  if (host === undefined || !isHost(host)) return false;
  if (publicOrigin !== null && !direct.test(new URL(origin).hostname)) return false;
  return origin === originOf(`http://${host}`) || origin === originOf(`https://${host}`);
}

/** Normalised: lower case, without the scheme's own port. Null for "null" and whatever is no http address. */
function originOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}
