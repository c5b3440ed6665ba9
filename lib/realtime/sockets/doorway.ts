// A hall comes back in one moment. Making a thousand WebSockets takes a second, and slides must not wait that long: they are
// made a few at a time, in the order in which they came, one of each address in turn: whoever sends thousands waits for them
// alone. Whoever gave up meanwhile costs nothing.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Millis } from '../../clock';

export type Upgrade = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

export type DoorwayParts = {
  readonly open: (upgrade: Upgrade) => void;
  /** What limits count by. */
  readonly addressOf: (upgrade: Upgrade) => string;
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

export function createDoorway({ open, addressOf, now, nextTurn }: DoorwayParts): Doorway {
  const waiting = createQueues();
  let busy = false;
  let since: Millis = 0;
  let opened = 0;
  let cost = usualCost;

  const serve = () => {
    const end = now() + turn;
    while (waiting.size() > 0) {
      if (now() >= end) return nextTurn(serve);
      open(waiting.next().leave());
      opened += 1;
    }
    busy = false;
    if (opened >= crowd) cost += share * ((now() - since) / opened - cost);
  };

  return {
    enter(upgrade) {
      if (waiting.size() >= mostWaiting) return void upgrade.socket.destroy();
      const address = addressOf(upgrade);
      const one = wait(upgrade, () => waiting.forget(one, address));
      waiting.add(one, address);
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

/** Who waits, by address; the address whose turn it is comes first. */
function createQueues() {
  const queues = new Map<string, Set<Waiting>>();
  let size = 0;
  const forget = (one: Waiting, address: string) => {
    const queue = queues.get(address);
    if (!queue?.delete(one)) return;
    size--;
    if (queue.size === 0) queues.delete(address);
  };
  return {
    size: () => size,
    forget,
    add(one: Waiting, address: string) {
      queues.set(address, (queues.get(address) ?? new Set()).add(one));
      size++;
    },
    /** There is one. */
    next(): Waiting {
      const [address, queue] = queues.entries().next().value!;
      const one = queue.values().next().value!;
      queues.delete(address);
      queues.set(address, queue);
      forget(one, address);
      return one;
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
