// What a participant did and must not lose: it waits here, on the phone, until the server has answered it, however long
// the connection is away, and a reload does not lose it. Knows no sockets, no React and no words.

import type { Millis } from '../clock';
import { isPassing } from '../session/rejection';
import type { Entry, KeptEntries } from './kept-entries';
import { type KeptCommand, laneOf } from './lanes';
import type { Ack } from './message';
import type { Sender } from './sender';

/** What became of a command. */
export type Outcome = { readonly command: KeptCommand; readonly ack: Ack };

/** A new value after every change, for screens. */
export type Outgoing = {
  /** Not answered yet, oldest first. */
  readonly waiting: readonly Entry[];
  /** The latest outcome per lane, of what was answered since the page was loaded. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
};

export const nothingOutgoing: Outgoing = { waiting: [], outcomes: new Map() };

export type OutboxParts = {
  readonly now: () => Millis;
  readonly newId: () => string;
  readonly sender: Pick<Sender, 'put' | 'withdraw'>;
  readonly onChange: (outgoing: Outgoing) => void;
};

export type Outbox = {
  put(command: KeptCommand): void;
  /** Takes back what waits in a lane, unless it is being sent at this moment. */
  drop(lane: string): void;
  /** Takes the entries of a participant, instead of those of any other one. */
  open(kept: KeptEntries): void;
  /** Looks into the store again: another tab of this seat has added or removed entries. */
  look(): void;
  /** Sends nothing more. What waits stays in the store. */
  close(): void;
};

export function createOutbox({ now, newId, sender, onChange }: OutboxParts): Outbox {
  let kept: KeptEntries | null = null;
  let waiting: readonly Entry[] = [];
  let outcomes: ReadonlyMap<string, Outcome> = new Map();
  /** Ids of the entries that the store took. */
  const stored = new Set<string>();
  let closed = false;

  const changed = (next: readonly Entry[]) => {
    waiting = next;
    onChange({ waiting, outcomes });
  };
  const isWaiting = (id: string) => waiting.some((entry) => entry.id === id);
  const forget = (id: string) => {
    kept?.remove(id);
    stored.delete(id);
  };
  const dispatch = async ({ id, command }: Entry) => {
    const lane = laneOf(command).name;
    const ack = await sender.put({ id, command }, { within: Number.POSITIVE_INFINITY, lane });
    if (closed || !isWaiting(id) || (!ack.ok && isPassing(ack.code))) return;
    forget(id);
    outcomes = new Map(outcomes).set(lane, { command, ack });
    changed(waiting.filter((entry) => entry.id !== id));
  };
  /** Takes back what waits in a lane, unless it is being sent at this moment. Returns what still waits. */
  const withdraw = (lane: string) => {
    const inLane = waiting.filter(({ command }) => laneOf(command).name === lane);
    const gone = new Set(inLane.filter(({ id }) => sender.withdraw(id)).map(({ id }) => id));
    gone.forEach(forget);
    return waiting.filter(({ id }) => !gone.has(id));
  };
  const take = (entries: readonly Entry[]) => {
    for (const { id } of entries) stored.add(id);
    changed([...waiting, ...entries].sort((a, b) => a.at - b.at));
    for (const entry of entries) void dispatch(entry);
  };

  return {
    put(command) {
      if (closed) return;
      const at = Math.max(now(), 1 + (waiting.at(-1)?.at ?? 0));
      const entry: Entry = { id: newId(), at, command };
      const { name, newestOnly } = laneOf(command);
      const others = newestOnly ? withdraw(name) : waiting;
      if (kept?.write(entry)) stored.add(entry.id);
      changed([...others, entry]);
      void dispatch(entry);
    },
    drop: (lane) => changed(withdraw(lane)),
    open(next) {
      for (const { id } of waiting) sender.withdraw(id);
      stored.clear();
      kept = next;
      waiting = [];
      take(next.read());
    },
    look() {
      if (closed || !kept) return;
      const there = kept.read();
      const gone = waiting.filter(
        ({ id }) => stored.has(id) && !there.some((entry) => entry.id === id) && sender.withdraw(id),
      );
      waiting = waiting.filter((entry) => !gone.includes(entry));
      take(there.filter(({ id }) => !isWaiting(id)));
    },
    close() {
      closed = true;
    },
  };
}
