// What a participant has filled in and not sent yet: kept in the browser's store, so that a reload does not lose it.

import type { Millis } from '../clock';
import type { Seat } from './kept-entries';
import { createShelf, type Store } from './shelf';

export const draftsPrefix = 'nudge:draft:';

/** One thing that is being filled in: the answer to a round, a drawing, a question. */
export type Draft = {
  /** Null when there is none. It may be anything: check it before use. */
  read(): unknown;
  write(value: unknown): void;
  clear(): void;
};

/** `of`: what it is a draft of, such as the id of a round. */
export function draftOf(
  store: Store | null,
  { session, participant }: Seat,
  of: string,
  now: () => Millis,
): Draft {
  const shelf = createShelf(store, `${draftsPrefix}${session}:${participant}:`);
  return {
    read: () => (shelf.read(of) as { value?: unknown } | null)?.value ?? null,
    write: (value) => void shelf.write(of, { at: now(), value }),
    clear: () => shelf.remove(of),
  };
}
