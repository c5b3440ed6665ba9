// What a participant did and must not lose: it waits here, on the phone, until the server has answered it, however long
// the connection is away, and a reload does not lose it. Knows no sockets, no React and no words.

import type { Millis } from '../clock';
import { isPassing, type RejectionCode } from '../session/rejection';
import { type Entry, type KeptEntries, keptEntries } from './kept-entries';
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
  /** Lanes in which the server, busy with others, has told the first entry to wait. */
  readonly told: ReadonlySet<string>;
};

export const nothingOutgoing: Outgoing = { waiting: [], outcomes: new Map(), told: new Set() };

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
  const box = createBox(onChange);
  const dispatch = async ({ id, command }: Entry) => {
    const lane = laneOf(command).name;
    const passing = (code: RejectionCode) => code === 'busy' && box.tell(id, lane);
    const ack = await sender.put({ id, command }, { within: Number.POSITIVE_INFINITY, lane, passing });
    if (ack.ok || !isPassing(ack.code)) box.settle(id, lane, { command, ack });
  };
  const adopt = (entries: readonly Entry[]) => {
    box.add(entries);
    for (const entry of entries) void dispatch(entry);
  };
  const withdraw = (entries: readonly Entry[]) =>
    box.remove(entries.filter(({ id }) => sender.withdraw(id)).map(({ id }) => id));
  const moveTo = (kept: KeptEntries) => {
    for (const { id } of box.waiting()) sender.withdraw(id);
    box.moveTo(kept);
  };

  return {
    put(command) {
      const { name, newestOnly } = laneOf(command);
      if (newestOnly) withdraw(box.inLane(name));
      const entry = { id: newId(), at: Math.max(now(), 1 + (box.waiting().at(-1)?.at ?? 0)), command };
      box.keep(entry);
      adopt([entry]);
    },
    drop: (lane) => withdraw(box.inLane(lane)),
    open(kept) {
      moveTo(kept);
      adopt(box.unknown());
    },
    look() {
      withdraw(box.missing());
      const found = box.unknown();
      if (found.length > 0) adopt(found);
    },
    close: () => moveTo(nothingKept),
  };
}

const nothingKept = keptEntries(null, { session: '', participant: '' });

/** The entries in memory, and the same in the store as far as that takes them. */
function createBox(onChange: OutboxParts['onChange']) {
  let kept = nothingKept;
  let { waiting, outcomes, told } = nothingOutgoing;
  const change = (next: readonly Entry[]) => {
    waiting = next;
    onChange({ waiting, outcomes, told });
  };
  const remove = (ids: readonly string[]) => {
    for (const id of ids) kept.remove(id);
    if (ids.length > 0) change(waiting.filter(({ id }) => !ids.includes(id)));
  };
  return {
    waiting: () => waiting,
    inLane: (lane: string) => waiting.filter(({ command }) => laneOf(command).name === lane),
    keep: (entry: Entry) => kept.write(entry),
    add: (entries: readonly Entry[]) => change([...waiting, ...entries].sort((a, b) => a.at - b.at)),
    remove,
    tell(id: string, lane: string) {
      if (told.has(lane) || !waiting.some((entry) => entry.id === id)) return;
      told = new Set(told).add(lane);
      change(waiting);
    },
    settle(id: string, lane: string, outcome: Outcome) {
      if (!waiting.some((entry) => entry.id === id)) return;
      told = new Set([...told].filter((other) => other !== lane));
      outcomes = new Map(outcomes).set(lane, outcome);
      remove([id]);
    },
    /** From now on the entries of another participant. */
    moveTo(next: KeptEntries) {
      [kept, waiting] = [next, []];
    },
    /** What the store has besides: from an earlier page or another tab. */
    unknown: () => kept.unknown(waiting),
    /** What the store has no more: another tab delivered it. */
    missing: () => kept.missing(waiting),
  };
}
