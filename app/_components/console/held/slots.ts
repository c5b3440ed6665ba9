// Where held things stand on the console. A thing keeps its slot until it was decided, and its slot stays empty for a
// moment after that: a click never lands on something that slid under the pointer. Pure.

import type { Millis } from '@/lib/clock';

export type Slot<T> =
  | { readonly kind: 'held'; readonly thing: T }
  /** Decided, here or elsewhere: a ghost until something else may stand here. */
  | { readonly kind: 'ghost'; readonly thing: T; readonly since: Millis }
  | { readonly kind: 'empty' };

/** How long a decided thing's slot stays free, ms. */
export const ghostFor = 1200;

/** `held` in order, oldest first; `size` slots at most are filled, from the left. */
export function arrange<T extends { readonly id: string }>(
  before: readonly Slot<T>[],
  held: readonly T[],
  size: number,
  now: Millis,
): readonly Slot<T>[] {
  const waiting = new Map(held.map((thing) => [thing.id, thing]));
  const slots = Array.from({ length: size }, (_, i) => keep(before[i], waiting, now));
  for (const slot of slots) if (slot.kind === 'held') waiting.delete(slot.thing.id);
  const queue = waiting.values();
  const filled = slots.map((slot): Slot<T> => {
    if (slot.kind !== 'empty') return slot;
    const next = queue.next();
    return next.done ? slot : { kind: 'held', thing: next.value };
  });
  return same(before, filled) ? before : filled;
}

function keep<T extends { readonly id: string }>(
  slot: Slot<T> | undefined,
  waiting: ReadonlyMap<string, T>,
  now: Millis,
): Slot<T> {
  if (!slot || slot.kind === 'empty') return { kind: 'empty' };
  const still = waiting.get(slot.thing.id);
  if (still) return slot.kind === 'held' && slot.thing === still ? slot : { kind: 'held', thing: still };
  if (slot.kind === 'held') return { kind: 'ghost', thing: slot.thing, since: now };
  return now - slot.since < ghostFor ? slot : { kind: 'empty' };
}

/** So that an unchanged row is not drawn again. */
function same<T>(a: readonly Slot<T>[], b: readonly Slot<T>[]): boolean {
  return (
    a.length === b.length &&
    a.every((slot, i) => slot === b[i] || (slot.kind === 'empty' && b[i]?.kind === 'empty'))
  );
}
