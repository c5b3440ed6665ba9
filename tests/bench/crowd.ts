// Phones in the generator's process: bare web sockets that speak just enough of Socket.IO, so that as little as possible of
// what is measured is the generator itself.

import WebSocket from 'ws';

/** Frames are Engine.IO's: "42[…]" an event, "43<id>[…]" an answer. */
export class Connection {
  onFrame: (frame: Buffer, at: number) => void = () => {};
  readonly #socket: WebSocket;
  readonly connected: Promise<void>;

  /** `from`: the own address, where it matters; every 127.x.x.x is this machine. */
  constructor(origin: string, auth: object, headers: Record<string, string> = {}, from?: string) {
    const url = `${origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const own = from === undefined ? {} : { localAddress: from };
    this.#socket = new WebSocket(url, {
      headers,
      perMessageDeflate: false,
      skipUTF8Validation: true,
      ...own,
    });
    this.connected = new Promise((done, failed) => {
      this.#socket.once('error', failed);
      this.#socket.once('close', () => failed(new Error('the server hung up')));
      this.#socket.on('message', (data: Buffer) => {
        const at = performance.now();
        if (data[0] === ping) return this.#socket.send('3');
        if (data[0] === open) return this.#socket.send(`40${JSON.stringify(auth)}`);
        if (data[1] === connect) return done();
        if (data[1] === refuse) return failed(new Error(data.toString()));
        this.onFrame(data, at);
      });
    });
  }

  send(frame: string): void {
    this.#socket.send(frame);
  }

  close(): void {
    this.#socket.terminate();
  }
}

const [open, ping] = [0x30, 0x32];
const [connect, refuse] = [0x30, 0x34];

/** Does `work` for 0 … count − 1, at most `width` at a time. */
export async function inTurns<T>(
  count: number,
  width: number,
  work: (index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker));
  return results;
}

/** How late the generator's own timers are while it measures, ms. */
export function watchLag(): () => number {
  const lags: number[] = [];
  let expected = performance.now() + 5;
  const timer = setInterval(() => {
    const now = performance.now();
    lags.push(Math.max(0, now - expected));
    expected = now + 5;
  }, 5);
  return () => {
    clearInterval(timer);
    return percentile(lags, 0.99);
  };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
export const round = (x: number): number => Math.round(x * 100) / 100;
