// What the network took for what, over the room's digits. Pure.

/** A digit as the review knows it: asked for, read on arrival, read by the final network. */
export type Reading = { readonly label: number; readonly guess: number; readonly now: number };

/** counts[label * 10 + read]. */
export type Confusion = readonly number[];

export function confusionOf(readings: readonly Reading[]): Confusion {
  const counts = Array.from({ length: 100 }, () => 0);
  for (const { label, now } of readings) counts[label * 10 + now]!++;
  return counts;
}

export type Mistake = { readonly label: number; readonly read: number; readonly count: number };

/** The most frequent misreading, the first of equals; null where everything was read right. */
export function commonestMistake(confusion: Confusion): Mistake | null {
  let worst: Mistake | null = null;
  confusion.forEach((count, cell) => {
    const label = Math.floor(cell / 10);
    const read = cell % 10;
    if (label !== read && count > (worst?.count ?? 0)) worst = { label, read, count };
  });
  return worst;
}

/** Which drawings to show. `turned`: wrong on arrival, right in the end. */
export type DigitSet = 'all' | 'misread' | 'turned';
export type DigitFilter = {
  readonly set: DigitSet;
  readonly label: number | null;
  readonly read: number | null;
};

export const everyDigit: DigitFilter = { set: 'all', label: null, read: null };

export function matches(filter: DigitFilter, { label, guess, now }: Reading): boolean {
  if (filter.label !== null && filter.label !== label) return false;
  if (filter.read !== null && filter.read !== now) return false;
  if (filter.set === 'misread') return now !== label;
  return filter.set === 'all' || (guess !== label && now === label);
}

export function countSets(readings: readonly Reading[]): Readonly<Record<DigitSet, number>> {
  const counts = { all: readings.length, misread: 0, turned: 0 };
  for (const { label, guess, now } of readings) {
    if (now !== label) counts.misread++;
    else if (guess !== label) counts.turned++;
  }
  return counts;
}
