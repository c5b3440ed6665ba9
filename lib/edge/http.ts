// The HTTP edge: what is odd, foreign, too large or too much is refused here, and everything else goes to the sockets, to
// a file, or to Next's pages, which see one address of this server and one of the client.

import type { EventEmitter } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Disk } from '../db/disk';
import type { Log } from '../log';
import { importsPath, pieceSize, readFilePath, readNetworkPath } from '../protocol/addresses';
import type { Sockets } from '../realtime/sockets/sockets';
import { languages, spoken } from '../words/languages';
import { answerJoin } from './answer-join';
import { dropBody, hasBody, largestBody, readBody, withBody } from './body';
import { clientAddress, type IsTrusted, limitKey, plainAddress } from './client-address';
import type { Join } from './join';
import type { KeptFiles } from './kept-files';
import { type NetworkParts, sendNetwork } from './network-file';
import { oddityOf, pathOf } from './odd-requests';
import { createOpenRequests, type OpenRequest, type OpenRequests } from './open-requests';
import { mayPost } from './own-origin';
import type { PackedFiles } from './packed-files';
import type { PageLane } from './page-lane';
import { dropMalformedRouterState } from './router-state';
import { sendComeAgain, sendText } from './send-text';

export type HttpParts = NetworkParts & {
  readonly log: Log;
  readonly sockets: Pick<Sockets, 'handleRequest' | 'handleUpgrade'>;
  /** Whether people can be served: the database is open and pages answer. */
  readonly ready: () => boolean;
  /** Why nothing can be stored at present. */
  readonly disk: Pick<Disk, 'fault'>;
  /** Pictures and clips of decks. */
  readonly keptFiles: KeptFiles;
  /** Null in development, where they change. */
  readonly files: PackedFiles | null;
  readonly faces: PackedFiles;
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly pageLane: PageLane;
  readonly join: Join;
  /** The origin given as --url; null where phones use this machine's own addresses. */
  readonly publicOrigin: string | null;
  readonly isTrusted: IsTrusted;
  /** Hears upgrades for Next's development server; null in production. */
  readonly pageUpgrades: EventEmitter | null;
};

const words = languages[spoken].edge;

type Edge = HttpParts & { readonly open: OpenRequests };

/** Takes over a server's requests and upgrades. */
export function serveHttp(server: Server, parts: HttpParts): void {
  const edge = {
    ...parts,
    open: createOpenRequests({ perAddress: 2_500, inAll: 5_000 }, { perAddress: 64, inAll: 512 }),
  };
  server.on('request', (request, response) => {
    answer(request, response, edge).catch((error) => {
      if (request.socket.destroyed) return;
      parts.log.error({ err: error, path: pathOf(request) }, 'a request failed');
      if (response.headersSent) response.destroy();
      else sendText(response, 500, words.failed);
    });
  });
  server.on('upgrade', (request, socket, head) => dispatchUpgrade(request, socket, head, edge));
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 405 Method Not Allowed${closing}`);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    socket.end(`HTTP/1.1 ${statusOf(error.code)}${closing}`, () => socket.destroy());
  });
}

const closing = '\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

function statusOf(code: string | undefined): string {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
  return code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
}

async function answer(request: IncomingMessage, response: ServerResponse, edge: Edge): Promise<void> {
  const odd = oddityOf(request, edge.pageUpgrades !== null);
  if (odd) {
    dropBody(request, response);
    return sendText(response, odd.status, odd.text, odd.status === 405 ? { allow: 'GET, HEAD, POST' } : {});
  }
  const path = pathOf(request);
  // Long polling keeps a request open per phone; the sockets have limits of their own.
  if (path === '/socket.io/') return edge.sockets.handleRequest(tellSockets(request, edge), response);
  if (path === '/healthz') return sendText(response, 200, 'up');
  if (path === '/readyz') return sendReadiness(response, edge);
  const address = addressOf(request, edge);
  const place = edge.open.enter(limitKey(address));
  if (!place) {
    dropBody(request, response);
    return sendText(response, 503, words.crowded, { 'retry-after': '2' });
  }
  response.once('close', () => place.leave());
  return serve(request, response, { edge, path, address, place });
}

function sendReadiness(response: ServerResponse, { ready, disk }: Edge): void {
  if (!ready()) sendText(response, 503, 'starting');
  else if (disk.fault) sendText(response, 503, languages[spoken].console.disk[disk.fault]);
  else sendText(response, 200, 'ready');
}

const joinPath = '/api/join';

type Visit = {
  readonly edge: Edge;
  readonly path: string;
  readonly address: string;
  readonly place: OpenRequest;
};

async function serve(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
  const { edge, path, address, place } = visit;
  const wanted = readNetworkPath(path);
  if (wanted) return sendNetwork(request, response, wanted, edge);
  const file = readFilePath(path);
  if (file !== null) return edge.keptFiles(file, request, response);
  if (!edge.ready()) return sendText(response, 503, words.starting, { 'retry-after': '1' });
  if ((await edge.faces(path, request, response)) || (await edge.files?.(path, request, response))) return;
  if (request.method === 'POST' && !mayPost(request.headers, edge.publicOrigin)) {
    dropBody(request, response);
    return sendText(response, 403, words.otherSite);
  }
  tellPages(request, address, edge);
  if (path === joinPath) return serveJoin(request, response, visit);
  if (!hasBody(request)) return servePage(request, response, visit);
  const body = await boundedBody(request, response, place, await largestFor(request, visit));
  if (body) await servePage(withBody(request, body), response, visit);
}

async function servePage(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
  const { pages, pageLane } = visit.edge;
  const outcome = await pageLane.take(visit.path, response, () => pages(request, response));
  if (outcome === 'full') sendComeAgain(request, response, words);
}

async function serveJoin(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
  const { edge, address, place } = visit;
  if (request.method !== 'POST') return sendText(response, 303, '', { location: '/' });
  const body = await boundedBody(request, response, place);
  if (!body) return;
  const showPage = (url: string) => {
    const page = withBody(request, Buffer.alloc(0));
    return servePage(Object.assign(page, { method: 'GET', url }), response, visit);
  };
  const secure = request.headers['x-forwarded-proto'] === 'https';
  return answerJoin({
    request,
    response,
    body,
    address: limitKey(address),
    secure,
    join: edge.join,
    showPage,
  });
}

/** The presenter brings decks in pieces. */
async function largestFor({ headers }: IncomingMessage, { path, edge }: Visit): Promise<number> {
  const brings = path === importsPath && (await edge.identity.isPresenter(headers.cookie));
  return brings ? pieceSize : largestBody;
}

/** Null where it was too large, and that was answered. */
async function boundedBody(
  request: IncomingMessage,
  response: ServerResponse,
  place: OpenRequest,
  largest = largestBody,
) {
  place.receiving(() => request.socket.destroy());
  const body = await readBody(request, largest);
  place.received();
  if (body === null) {
    dropBody(request, response);
    sendText(response, 413, words.tooLarge);
  }
  return body;
}

/** Pages read the client's address and this server's own in these headers; what a client claims in them is gone. */
function tellPages(request: IncomingMessage, address: string, { publicOrigin, isTrusted }: Edge): void {
  const { headers, socket } = request;
  const claim = isTrusted(plainAddress(socket.remoteAddress ?? '') ?? '') ? headers['x-forwarded-proto'] : '';
  const secure = publicOrigin === null ? /\bhttps$/.test(String(claim)) : publicOrigin.startsWith('https:');
  headers.host = publicOrigin === null ? (headers.host ?? 'localhost') : new URL(publicOrigin).host;
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-proto'] = secure ? 'https' : 'http';
  for (const name of ['x-forwarded-host', 'x-forwarded-port', 'forwarded']) delete headers[name];
  dropMalformedRouterState(headers);
}

/** Sockets find the address that limits count by where pages find the client's. */
function tellSockets(request: IncomingMessage, edge: Edge): IncomingMessage {
  request.headers['x-forwarded-for'] = limitKey(addressOf(request, edge));
  return request;
}

const addressOf = (request: IncomingMessage, { isTrusted }: Edge) =>
  clientAddress(request.socket.remoteAddress, forwardedFor(request), isTrusted);

const forwardedFor = ({ headers }: IncomingMessage) => {
  const value = headers['x-forwarded-for'];
  return Array.isArray(value) ? value.join(',') : value;
};

function dispatchUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, edge: Edge): void {
  // A peer that resets an unanswered upgrade must not end the process.
  socket.on('error', () => socket.destroy());
  const path = pathOf(request);
  if (path === '/socket.io/') edge.sockets.handleUpgrade(tellSockets(request, edge), socket, head);
  else if (path.startsWith('/_next/') && edge.pageUpgrades?.emit('upgrade', request, socket, head)) return;
  else socket.end(`HTTP/1.1 400 Bad Request${closing}`);
}
