// A cable between a client and a server, with the faults of real networks: it goes dead without a word, is slow, is cut, loses
// what goes one way, or takes exception to WebSockets.

import { createHash } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What becomes of the request for a WebSocket. `silent`: it is granted, and nothing follows. */
export type Upgrades = 'pass' | 'swallow' | 'silent' | 'refuse';

export type Faults = {
  /** ms that everything takes, each way. */
  delay: number;
  upgrades: Upgrades;
  /** What is lost, of every connection. `up`: from the client. */
  mute: 'nothing' | 'up' | 'down' | 'both';
  /** ms after which every connection is cut. */
  lifetime: number;
};

export type Cable = {
  readonly url: string;
  /** May be changed at any time. */
  readonly faults: Faults;
  /** Connections made so far, and how many of them wanted a WebSocket. */
  readonly made: { connections: number; webSockets: number };
  /** Connections that stand go dead; new ones are fine. */
  goDead(): void;
  /** The dead ones are reset, as a system does once it notices: a browser would wait for them with its next download. */
  giveUp(): void;
  /** Everything is reset, and new connections are too, until `mend`. */
  cut(): void;
  mend(): void;
  close(): void;
};

const none: Faults = { delay: 0, upgrades: 'pass', mute: 'nothing', lifetime: Number.POSITIVE_INFINITY };

export async function cableTo(target: string, given: Partial<Faults> = {}): Promise<Cable> {
  const { hostname, port } = new URL(target);
  const faults: Faults = { ...none, ...given };
  const made = { connections: 0, webSockets: 0 };
  const pairs = new Set<Pair>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.resetAndDestroy();
    made.connections += 1;
    const pair = join(
      near,
      () => connect(Number(port), hostname),
      faults,
      () => made.webSockets++,
    );
    pairs.add(pair);
    near.once('close', () => pairs.delete(pair));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', 2_000, done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    made,
    goDead() {
      for (const pair of pairs) pair.dead = true;
    },
    giveUp() {
      for (const pair of pairs) if (pair.dead) pair.end();
    },
    cut() {
      isCut = true;
      for (const pair of pairs) pair.end();
    },
    mend() {
      isCut = false;
    },
    close() {
      for (const pair of pairs) pair.end();
      server.close();
    },
  };
}

type Pair = { dead: boolean; end(): void };

function join(near: Socket, dial: () => Socket, faults: Faults, onWebSocket: () => void): Pair {
  let far: Socket | null = null;
  const pair: Pair = {
    dead: false,
    end() {
      near.resetAndDestroy();
      far?.destroy();
    },
  };
  const carry = (to: Socket, way: 'up' | 'down', chunk: Buffer) => {
    const pass = () => {
      if (!pair.dead && faults.mute !== way && faults.mute !== 'both' && to.writable) to.write(chunk);
    };
    if (faults.delay > 0) setTimeout(pass, faults.delay);
    else pass();
  };
  const open = (): Socket => {
    const socket = dial();
    socket.setNoDelay();
    socket.on('data', (chunk) => carry(near, 'down', chunk));
    socket.on('error', () => {});
    socket.on('close', () => pair.dead || near.destroy());
    return socket;
  };
  near.setNoDelay();
  near.on('error', () => {});
  near.on('close', () => pair.dead || far?.destroy());
  near.once('data', (first) => {
    const key = /\r\nsec-websocket-key: (.+)\r\n/i.exec(first.toString('latin1'))?.[1];
    if (key !== undefined) onWebSocket();
    const fate = key === undefined ? 'pass' : faults.upgrades;
    if (fate === 'swallow') return near.resume();
    if (fate === 'refuse')
      return near.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    if (fate === 'silent') return near.resume().write(granted(key ?? ''));
    far = open();
    carry(far, 'up', first);
    near.on('data', (chunk) => far && carry(far, 'up', chunk));
  });
  if (Number.isFinite(faults.lifetime)) {
    const timer = setTimeout(() => pair.end(), faults.lifetime);
    near.once('close', () => clearTimeout(timer));
  }
  return pair;
}

function granted(key: string): string {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
}
