// A published network as a file, for people of the talk alone. One version is one network for good, so browsers keep it.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { readNetworkPath } from '../protocol/addresses';
import type { Hub } from '../realtime/hub';
import type { Identity } from '../realtime/sockets/handshake';
import { languages, spoken } from '../words/languages';
import { sendText } from './send-text';

const words = languages[spoken].edge;

export type NetworkParts = { readonly hub: Pick<Hub, 'present'>; readonly identity: Identity };

export async function sendNetwork(
  request: IncomingMessage,
  response: ServerResponse,
  { session, version, form }: NonNullable<ReturnType<typeof readNetworkPath>>,
  { hub, identity }: NetworkParts,
): Promise<void> {
  if (request.method === 'POST') return sendText(response, 405, words.readOnly);
  const here = hub.present(session);
  if (!here) return sendText(response, 404, words.noNetwork);
  const seat = identity.seatOf(session, request.headers.cookie);
  const key = new URL(request.url ?? '/', 'http://here').searchParams.get('key') ?? '';
  const allowed =
    (form === 'rounded' && seat !== null && here.host.state.seats.has(seat)) ||
    identity.isStageKey(session, key) ||
    (await identity.isPresenter(request.headers.cookie));
  if (!allowed) return sendText(response, 403, words.participantsOnly);
  const bytes = here.host.networkBytes(version, form);
  if (!bytes) return sendText(response, 404, words.noNetwork);
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
