// Socket.IO's two ways to the server, with an end to waiting: some networks take a WebSocket's request and never answer, and
// Socket.IO has a limit for all ways together only.

import { NodeWebSocket, NodeXHR } from 'socket.io-client';
import { type Millis, systemClock } from '../clock';
import type { Way } from './attempts';

/** ms in which what came while the device was busy or asleep is read. */
export const moment: Millis = 100;

/** Calls `task` after `wait` ms, and after what has come by then was read. */
export function afterAll(wait: Millis, task: () => void): () => void {
  let cancel = systemClock.after(wait, () => {
    cancel = systemClock.after(moment, task);
  });
  return () => cancel();
}

/** `within`: ms until a WebSocket's first packet, as a first way and as an upgrade from polling. */
export function waysIn(within: () => Millis) {
  class PromptWebSocket extends NodeWebSocket {
    override doOpen(): this {
      super.doOpen();
      const cancel = afterAll(within(), () => {
        // Browsers make one WebSocket per host at a time: a hanging one would hold up the next.
        this.doClose();
        this.onError('websocket timeout', null);
      });
      this.once('packet', cancel);
      this.once('close', cancel);
      return this;
    }

    override doClose(): void {
      if (this.ws) super.doClose();
    }
  }
  return { websocket: PromptWebSocket, polling: NodeXHR } satisfies Record<Way, unknown>;
}
