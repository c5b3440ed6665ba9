// The outbox's entries in the browser's store, one key per entry.

import type { Millis } from '../clock';
import { isKeptCommand, type KeptCommand } from './lanes';
import { createShelf, type Store } from './shelf';

export type Entry = {
  /** Of the command: made once and kept, so that a repeat has no second effect. */
  readonly id: string;
  /** When it was put: entries are sent in this order. */
  readonly at: Millis;
  readonly command: KeptCommand;
};

export type KeptEntries = {
  /** If the store refuses, the entry lives in memory alone. */
  write(entry: Entry): void;
  remove(id: string): void;
  /** Entries in the store that are not among these, oldest first. */
  unknown(known: readonly Entry[]): readonly Entry[];
  /** Which of these the store had, and has no more. */
  missing(known: readonly Entry[]): readonly Entry[];
};

export const entriesPrefix = 'nudge:out:';

export type Seat = { readonly session: string; readonly participant: string };

export function keptEntries(store: Store | null, { session, participant }: Seat): KeptEntries {
  const shelf = createShelf(store, `${entriesPrefix}${session}:${participant}:`);
  const write = ({ id, at, command }: Entry) => shelf.write(id, { at, command });
  takeOver(createShelf(store, 'nudge:waiting:'), `${session}:${participant}`, write);
  /** Ids of the entries that are or were in the store. */
  const stored = new Set<string>();
  return {
    write(entry) {
      if (write(entry)) stored.add(entry.id);
    },
    remove: (id) => shelf.remove(id),
    unknown(known) {
      const names = shelf.names().filter((id) => !known.some((entry) => entry.id === id));
      for (const id of names) stored.add(id);
      return names
        .map((id) => readEntry(id, shelf.read(id)))
        .filter((entry) => entry !== null)
        .sort((a, b) => a.at - b.at);
    },
    missing(known) {
      const there = new Set(shelf.names());
      return known.filter(({ id }) => stored.has(id) && !there.has(id));
    },
  };
}

function readEntry(id: string, kept: unknown): Entry | null {
  const { at, command } = (kept ?? {}) as { at?: unknown; command?: unknown };
  return typeof at === 'number' && isKeptCommand(command) ? { id, at, command } : null;
}

/** Earlier versions kept all waiting drawings in one list. */
function takeOver(
  lists: ReturnType<typeof createShelf>,
  name: string,
  write: (entry: Entry) => boolean,
): void {
  const kept = lists.read(name);
  const drawings = Array.isArray(kept) ? kept.filter(isDrawing) : [];
  const written = drawings.map(({ digit, round, label, strokes }, at) =>
    write({ id: `draw-${digit}`, at, command: { type: 'draw', digit, round, label, strokes } }),
  );
  if (written.every(Boolean)) lists.remove(name);
}

function isDrawing(thing: unknown): thing is Omit<Extract<KeptCommand, { type: 'draw' }>, 'type'> {
  const { digit, round, label, strokes } = (thing ?? {}) as Record<string, unknown>;
  return (
    typeof digit === 'string' &&
    typeof round === 'string' &&
    typeof label === 'number' &&
    Array.isArray(strokes)
  );
}
