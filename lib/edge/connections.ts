// How many connections may be open. One that waits, without a request or before its first one, gives way to a new one:
// browsers open another when they need it, and whoever opens thousands keeps nobody out.

import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export type ConnectionBounds = {
  readonly inAll: number;
  /** Of one address, the nearest hop: a hall's browsers keep several each for a few seconds. */
  readonly waitingPerAddress: number;
};

export function boundConnections(server: Server, { inAll, waitingPerAddress }: ConnectionBounds): void {
  /** Those without a request, per address, oldest first. */
  const waiting = new Map<string, Set<Duplex>>();
  let open = 0;

  const rest = (socket: Socket, address: string) => {
    const ofAddress = waiting.get(address) ?? new Set();
    waiting.set(address, ofAddress.add(socket));
    if (ofAddress.size > waitingPerAddress) dropOldest(ofAddress);
  };
  const work = (socket: Duplex, address: string) => {
    const ofAddress = waiting.get(address);
    if (ofAddress?.delete(socket) && ofAddress.size === 0) waiting.delete(address);
  };

  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    open += 1;
    socket.once('close', () => {
      open -= 1;
      work(socket, address);
    });
    if (open > inAll) {
      const crowd = [...waiting.values()].sort((a, b) => b.size - a.size)[0];
      if (crowd) dropOldest(crowd);
      else socket.destroy();
    }
    rest(socket, address);
  });
  server.on('request', ({ socket }, response) => {
    const address = socket.remoteAddress ?? '';
    work(socket, address);
    response.once('close', () => {
      if (!socket.destroyed) rest(socket, address);
    });
  });
  server.on('upgrade', (request, socket) => work(socket, request.socket.remoteAddress ?? ''));
}

function dropOldest(sockets: Set<Duplex>): void {
  const [oldest] = sockets;
  if (!oldest) return;
  sockets.delete(oldest);
  oldest.destroy();
}

/** Files that everything else needs: the database, the log, the pages. */
const kept = 500;
const usual = 8_000;

/** As many as this process may have files open, less what else it needs. */
export function connectionsAllowed(limits = '/proc/self/limits'): number {
  try {
    const files = Number(/^Max open files\s+(\d+)/m.exec(readFileSync(limits, 'utf8'))?.[1]);
    return files > 2 * kept ? files - kept : usual;
  } catch {
    return usual;
  }
}
