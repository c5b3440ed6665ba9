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
  /** Oldest first. */
  read(): readonly Entry[];
  /** False if the store refused: the entry lives in memory alone. */
  write(entry: Entry): boolean;
  remove(id: string): void;
};

export const entriesPrefix = 'nudge:out:';

export type Seat = { readonly session: string; readonly participant: string };

export function keptEntries(store: Store | null, { session, participant }: Seat): KeptEntries {
  const shelf = createShelf(store, `${entriesPrefix}${session}:${participant}:`);
  const read = () =>
    shelf
      .names()
      .map((id) => readEntry(id, shelf.read(id)))
      .filter((entry) => entry !== null)
      .sort((a, b) => a.at - b.at);
  const write = ({ id, at, command }: Entry) => shelf.write(id, { at, command });
  takeOver(createShelf(store, 'nudge:waiting:'), `${session}:${participant}`, write);
  return { read, write, remove: (id) => shelf.remove(id) };
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
