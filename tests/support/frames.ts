// A phone seen from the cable: every byte that the server sends it, and any byte the test likes to send.

import WebSocket from 'ws';
import { protocolVersion } from '@/lib/protocol/version';

export class RawClient {
  readonly frames: string[] = [];
  closed = false;
  #socket: WebSocket;
  #wake: () => void = () => {};

  constructor(url: string, headers: Record<string, string>, path = '/socket.io/?EIO=4&transport=websocket') {
    this.#socket = new WebSocket(url.replace(/^http/, 'ws') + path, { headers });
    this.#socket.on('message', (data) => {
      const frame = (data as Buffer).toString();
      if (frame === '2') this.send('3');
      this.frames.push(frame);
      this.#wake();
    });
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.closed = true;
      this.#wake();
    });
  }

  /** Connects to a session as Socket.IO's own client does. */
  async hello(auth: Record<string, unknown>): Promise<void> {
    await this.until(() => this.frames.some((frame) => frame.startsWith('0')));
    this.send(`40${JSON.stringify({ version: protocolVersion, ...auth })}`);
    await this.until(() =>
      this.frames.some((frame) => frame.startsWith('42["view"') || frame.startsWith('44')),
    );
  }

  send(frame: string | Buffer): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame);
  }

  /** Stops reading: what the server sends stays in its own buffers. */
  stopReading(): void {
    this.#socket.pause();
  }

  async until(done: () => boolean): Promise<void> {
    const deadline = Date.now() + 90_000;
    while (!done() && !(this.closed && !done())) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`never saw: ${done.toString()}\n${this.frames.slice(-5).join('\n').slice(0, 2_000)}`);
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, left);
        this.#wake = () => {
          clearTimeout(timer);
          wake();
        };
      });
    }
  }

  close(): void {
    this.#socket.terminate();
  }
}
