// The room's drawings and what the network read in them: on arrival, and in the end. Pure.

import type { Score } from '@/lib/session/readings';
import type { Confusion } from '../../confusion/confusion';

/** A drawing as the review knows it: the digit asked for, read on arrival, and read by the final network. */
export type Reading = {
  readonly label: number;
  readonly guess: number;
  readonly now: number;
  /** It was held apart, whatever the presenter decided then. */
  readonly apart: boolean;
};

export function confusionOf(readings: readonly Reading[], when: 'guess' | 'now'): Confusion {
  const counts = Array.from({ length: 100 }, () => 0);
  for (const reading of readings) counts[reading.label * 10 + reading[when]]!++;
  return counts;
}

/** Which drawings to show. `turned`: wrong on arrival, right in the end. `apart`: held apart on arrival. */
export const drawingSets = ['all', 'misread', 'turned', 'apart'] as const;
export type DrawingSet = (typeof drawingSets)[number];
export type DrawingFilter = {
  readonly set: DrawingSet;
  readonly label: number | null;
  readonly read: number | null;
};

export const everyDrawing: DrawingFilter = { set: 'all', label: null, read: null };

export function matches(filter: DrawingFilter, { label, guess, now, apart }: Reading): boolean {
  if (filter.label !== null && filter.label !== label) return false;
  if (filter.read !== null && filter.read !== now) return false;
  if (filter.set === 'apart') return apart;
  if (filter.set === 'misread') return now !== label;
  return filter.set === 'all' || (guess !== label && now === label);
}

export function countSets(readings: readonly Reading[]): Readonly<Record<DrawingSet, number>> {
  const counts = { all: readings.length, misread: 0, turned: 0, apart: 0 };
  for (const { label, guess, now, apart } of readings) {
    if (apart) counts.apart++;
    if (now !== label) counts.misread++;
    else if (guess !== label) counts.turned++;
  }
  return counts;
}

type Arrived = Pick<Reading, 'label' | 'guess'> & { readonly predictedAtStep: number };

export type ArrivalScores = { readonly before: Score | null; readonly since: Score | null };

/** Read correctly on arrival, by random weights and by trained ones; null where they read nothing. */
export function arrivalScores(drawings: readonly Arrived[]): ArrivalScores {
  const scoreOf = (some: readonly Arrived[]): Score | null =>
    some.length === 0
      ? null
      : { count: some.length, right: some.filter(({ label, guess }) => label === guess).length };
  return {
    before: scoreOf(drawings.filter(({ predictedAtStep }) => predictedAtStep === 0)),
    since: scoreOf(drawings.filter(({ predictedAtStep }) => predictedAtStep > 0)),
  };
}
