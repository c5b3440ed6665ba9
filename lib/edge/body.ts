// Bodies of forms and JSON: read whole and bounded before any parser sees them. A body that is announced or turns out to
// be larger is refused with 413, and what is still coming in is thrown away for a moment so that the refusal arrives.

import { IncomingMessage, type ServerResponse } from 'node:http';

/** Bytes of a form. The largest of ours is a hundredth of it. */
export const largestBody = 16 * 1024;
/** ms for which a refused body is still taken in. */
const patience = 1_000;
/** Bytes of it that are; then nothing more is read: taking in gigabytes would be work, too. */
const mostDropped = 256 * 1024;

/** Forms and JSON have one; for requests without one nothing has to be awaited. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Null where it is larger than `limit`. Rejects where the connection breaks. */
export async function readBody(request: IncomingMessage, limit = largestBody): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((done, failed) => {
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes > limit) finish(null);
    };
    const finish = (body: Buffer | null) => {
      request.off('data', take);
      done(body);
    };
    request.on('data', take);
    request.once('end', () => finish(Buffer.concat(chunks)));
    request.once('close', () => failed(new Error('The connection broke before the body was complete.')));
    request.once('error', failed);
  });
}

/** The same request for a reader that expects to read the body itself. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  const head = { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor };
  Object.assign(copy, head, { complete: true });
  copy.push(body);
  copy.push(null);
  return copy;
}

/** Throws away some of what still comes in, and cuts the connection if that takes long. */
export function dropBody(request: IncomingMessage, response: ServerResponse): void {
  const timer = setTimeout(() => request.socket.destroy(), patience);
  const stop = () => clearTimeout(timer);
  request.once('end', stop);
  response.once('close', () => {
    if (request.complete) stop();
  });
  let dropped = 0;
  request.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > mostDropped) request.pause();
  });
}
