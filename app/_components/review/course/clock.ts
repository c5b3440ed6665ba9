// The clock of a review: where the talk begins and ends among everything that was stored. Pure.

import type { Millis } from '@/lib/clock';
import type { Recorded } from '@/lib/session/event';

/** `zero` is 0 min; everything shown lies between it and `end`. */
export type ReviewClock = { readonly zero: Millis; readonly end: Millis };

const minute = 60_000;
/** A room set up the evening before must not squeeze the talk: of the lobby, this much is shown at most. */
const lobbyShown = 10 * minute;
/** Training that runs on after the last word is followed this long. */
const trainingAfter = 10 * minute;

type Facts = {
  readonly createdAt: Millis;
  readonly endedAt: Millis | null;
  /** When people joined, in any order. */
  readonly arrivals: readonly Millis[];
  readonly events: readonly Recorded[];
  /** When the trainer reported, oldest first. */
  readonly reports: readonly Millis[];
};

export function reviewClock({ createdAt, endedAt, arrivals, events, reports }: Facts): ReviewClock {
  const left = events.find(({ event }) => event.type === 'slideChanged')?.at ?? null;
  const first = earliest([...arrivals, ...(events[0] ? [events[0].at] : [])]) ?? createdAt;
  const zero = left === null ? first : Math.max(first, left - lobbyShown);
  const last = Math.max(zero, events.at(-1)?.at ?? zero, latest(arrivals) ?? zero);
  const trained = Math.min(reports.at(-1) ?? last, last + trainingAfter);
  const end = endedAt ?? Math.max(last, trained);
  return { zero, end: Math.max(end, zero + minute) };
}

export const lengthOf = ({ zero, end }: ReviewClock): Millis => end - zero;

/** Milliseconds since `zero`, kept on the clock. */
export const onClock = ({ zero, end }: ReviewClock, at: Millis): Millis =>
  Math.min(Math.max(at, zero), end) - zero;

function earliest(times: readonly Millis[]): Millis | null {
  return times.reduce<Millis | null>((min, at) => (min === null || at < min ? at : min), null);
}

function latest(times: readonly Millis[]): Millis | null {
  return times.reduce<Millis | null>((max, at) => (max === null || at > max ? at : max), null);
}

/** 41:06, or 1:02:41 from an hour on. */
export function clockText(length: Millis): string {
  const seconds = Math.max(0, Math.round(length / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
