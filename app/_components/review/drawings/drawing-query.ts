// A page of the wall as an address, and back: what the review asks and the route answers. Pure.

import { type DrawingFilter, drawingSets } from './readings';

export function cardsPath(session: string, { set, label, read }: DrawingFilter, from: number): string {
  const query = new URLSearchParams({ set, from: String(from) });
  if (label !== null) query.set('label', String(label));
  if (read !== null) query.set('read', String(read));
  return `/api/review/${session}/digits?${query}`;
}

/** Null where it is no such query. */
export function readCardsQuery(query: URLSearchParams): { filter: DrawingFilter; from: number } | null {
  const set = drawingSets.find((each) => each === (query.get('set') ?? 'all'));
  const label = digitOf(query.get('label'));
  const read = digitOf(query.get('read'));
  const from = Number(query.get('from') ?? 0);
  if (!set || label === undefined || read === undefined || !Number.isSafeInteger(from) || from < 0)
    return null;
  return { filter: { set, label, read }, from };
}

/** Null where no digit is given, undefined where what is given is not a digit. */
function digitOf(text: string | null): number | null | undefined {
  if (text === null) return null;
  return /^\d$/.test(text) ? Number(text) : undefined;
}
