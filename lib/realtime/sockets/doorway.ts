// A hall comes back in one moment. Making a thousand WebSockets takes a second, and slides must not wait that long: they are
// made a few at a time, in the order in which they came. Whoever gave up meanwhile costs nothing.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Millis } from '../../clock';

export type Upgrade = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

export type DoorwayParts = {
  readonly open: (upgrade: Upgrade) => void;
  /** Its time never jumps. */
  readonly now: () => Millis;
  /** Calls when everything else that is due has had its turn. */
  readonly nextTurn: (task: () => void) => void;
};

export type Doorway = {
  enter(upgrade: Upgrade): void;
  /** ms that one client's return takes at present, with everything else that goes on. */
  readonly cost: Millis;
};

/** ms of work per turn. */
const turn: Millis = 4;
/** Upgrades that may wait; more are turned away. */
const mostWaiting = 10_000;
const usualCost: Millis = 1;
/** How much the newest measurement counts. */
const share = 0.2;
/** Fewer than this in a row say nothing about a crowd. */
const crowd = 20;

export function createDoorway({ open, now, nextTurn }: DoorwayParts): Doorway {
  const waiting = new Set<Waiting>();
  let busy = false;
  let since: Millis = 0;
  let opened = 0;
  let cost = usualCost;

  const serve = () => {
    const end = now() + turn;
    for (const one of waiting) {
      if (now() >= end) return nextTurn(serve);
      waiting.delete(one);
      open(one.leave());
      opened += 1;
    }
    busy = false;
    if (opened >= crowd) cost += share * ((now() - since) / opened - cost);
  };

  return {
    enter(upgrade) {
      if (waiting.size >= mostWaiting) return void upgrade.socket.destroy();
      const one = wait(upgrade, () => waiting.delete(one));
      waiting.add(one);
      if (busy) return;
      busy = true;
      since = now();
      opened = 0;
      nextTurn(serve);
    },
    get cost() {
      return cost;
    },
  };
}

type Waiting = { readonly leave: () => Upgrade };

/** Reads meanwhile, to see whether the other side gives up. A client has nothing to say before it is answered. */
function wait({ request, socket, head }: Upgrade, onGone: () => void): Waiting {
  const heads = [head];
  const hear = (chunk: Buffer) => void heads.push(chunk);
  const gone = () => {
    onGone();
    socket.destroy();
  };
  socket.on('data', hear).once('end', gone).once('close', onGone);
  return {
    leave() {
      socket.off('data', hear).off('end', gone).off('close', onGone);
      return { request, socket, head: Buffer.concat(heads) };
    },
  };
}
