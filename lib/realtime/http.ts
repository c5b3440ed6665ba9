// The HTTP side of the live part: health, networks' snapshots, and who gets which request or upgrade. Everything
// else is Next's.

import type { EventEmitter } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from '../log';
import { readNetworkPath } from '../protocol/addresses';
import type { Hub } from './hub';
import type { PackedFiles } from './packed-files';
import type { Identity } from './sockets/handshake';
import type { Sockets } from './sockets/sockets';

export type HttpParts = {
  readonly log: Log;
  readonly sockets: Pick<Sockets, 'handleRequest' | 'handleUpgrade'>;
  readonly hub: Pick<Hub, 'present'>;
  readonly identity: Identity;
  /** Whether people can be served: the database is open and pages answer. */
  readonly ready: () => boolean;
  /** Null in development, where they change. */
  readonly files: PackedFiles | null;
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether a proxy stands before this server, whose word on addresses is taken. */
  readonly proxied: boolean;
  /** Hears upgrades for Next's development server; null in production. */
  readonly pageUpgrades: EventEmitter | null;
};

const closed = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Takes over a server's requests and upgrades. */
export function serveHttp(server: Server, parts: HttpParts): void {
  server.on('request', (request, response) => {
    answer(request, response, parts).catch((error) => {
      parts.log.error({ err: error, path: pathOf(request) }, 'a request failed');
      if (response.headersSent) response.destroy();
      else text(response, 500, 'Something went wrong here.\n');
    });
  });
  server.on('upgrade', (request, socket, head) => dispatchUpgrade(request, socket, head, parts));
  server.on('clientError', (_error, socket) => socket.destroy());
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  const path = pathOf(request);
  if (path === '/socket.io/') return parts.sockets.handleRequest(request, response);
  if (path === '/healthz') return text(response, 200, 'up\n');
  if (path === '/readyz')
    return parts.ready() ? text(response, 200, 'ready\n') : text(response, 503, 'not yet\n');
  const wanted = readNetworkPath(path);
  if (wanted) return sendNetwork(request, response, wanted, parts);
  if (!parts.ready()) return text(response, 503, 'Starting. Reload in a moment.\n');
  if (await parts.files?.(path, request, response)) return;
  if (!parts.proxied) asConnected(request);
  return parts.pages(request, response);
}

/** Without a proxy these headers are anybody's claim, and limits that count by address would believe it. */
function asConnected({ headers, socket }: IncomingMessage): void {
  headers['x-forwarded-for'] = socket.remoteAddress;
  for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'forwarded']) delete headers[name];
}

async function sendNetwork(
  request: IncomingMessage,
  response: ServerResponse,
  { session, version, form }: NonNullable<ReturnType<typeof readNetworkPath>>,
  { hub, identity }: HttpParts,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(response, 405, 'GET only\n');
  const here = hub.present(session);
  if (!here) return text(response, 404, 'There is no such network.\n');
  const seat = identity.seatOf(session, request.headers.cookie);
  const key = new URL(request.url ?? '/', 'http://here').searchParams.get('key') ?? '';
  const allowed =
    (form === 'rounded' && seat !== null && here.host.state.seats.has(seat)) ||
    identity.isStageKey(session, key) ||
    (await identity.isPresenter(request.headers.cookie));
  if (!allowed) return text(response, 403, 'Only for people of this talk.\n');
  const bytes = here.host.networkBytes(version, form);
  if (!bytes) return text(response, 404, 'There is no such network.\n');
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    // One version is one network for good; weights are no secret once somebody was let in.
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function dispatchUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, parts: HttpParts): void {
  // A peer that resets an unanswered upgrade must not end the process.
  socket.on('error', () => socket.destroy());
  const path = pathOf(request);
  if (path === '/socket.io/') parts.sockets.handleUpgrade(request, socket, head);
  else if (path.startsWith('/_next/') && parts.pageUpgrades?.emit('upgrade', request, socket, head)) return;
  else socket.destroy();
}

const pathOf = ({ url = '/' }: IncomingMessage) => url.split('?', 1)[0]!;

function text(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...closed });
  response.end(words);
}
