// Drawings that wait on this phone until the server has kept them. They survive a reload and a dead line; the id made
// here is the same on every try, so that nothing arrives twice.

import type { Strokes } from '@/lib/digits/stroke';

export type WaitingDrawing = {
  readonly digit: string;
  readonly round: string;
  readonly label: number;
  readonly strokes: Strokes;
};

/** A phone keeps drawing through a long outage; past this the oldest stay and new ones are refused with a word. */
export const outboxLimit = 40;

const keyOf = (session: string, participant: string) => `nudge:waiting:${session}:${participant}`;

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What waits, oldest first. A closed or spoilt store counts as empty. */
export function readWaiting(store: Store | null, session: string, participant: string): WaitingDrawing[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(keyOf(session, participant)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

export function writeWaiting(
  store: Store | null,
  session: string,
  participant: string,
  waiting: readonly WaitingDrawing[],
): void {
  try {
    if (waiting.length === 0) store?.removeItem(keyOf(session, participant));
    else store?.setItem(keyOf(session, participant), JSON.stringify(waiting));
  } catch {
    // A full or closed store: the drawings still wait in memory.
  }
}

function isWaiting(thing: unknown): thing is WaitingDrawing {
  if (typeof thing !== 'object' || thing === null) return false;
  const { digit, round, label, strokes } = thing as Record<string, unknown>;
  return (
    typeof digit === 'string' &&
    typeof round === 'string' &&
    typeof label === 'number' &&
    Array.isArray(strokes)
  );
}

/** Private windows may refuse even to be asked. */
export function phoneStore(): Store | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
