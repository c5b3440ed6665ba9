// Points, in one file that a reviewer can read. S1 … S13 are the rules in docs/RULES.md under "Scoring".

import type { Millis } from '../clock';
import { type Activity, type Answer, kindOf } from '../kinds/kinds';

/** One participant's answer, with what the server measured. */
export type Entry = {
  readonly participant: string;
  readonly answer: Answer;
  /** The server's clock when the round opened, and when the answer had come in. */
  readonly openedAt: Millis;
  readonly receivedAt: Millis;
  /** Measured by the server, ms. */
  readonly roundTrip: number;
  /** This participant's time, ms; null without a deadline. */
  readonly allowed: number | null;
  /** Right answers in a row before this one. */
  readonly streak: number;
};

/** What an answer earned, and why: a reader puts it into words. */
export type Line = {
  readonly points: number;
  /** How right the answer is, 0 to 1. */
  readonly right: number;
  /** Right answers in a row, with this one. */
  readonly streak: number;
  /** How long it took and might have taken, ms; null where time does not count. */
  readonly time: { readonly elapsed: number; readonly allowed: number } | null;
  /** The share of the points that the streak added. */
  readonly bonus: number;
};

/** S13: a slow connection is worth no more than this, ms. */
const roundTripMost = 150;

/** S6: each right answer in a row before this one adds this share of the points, up to four of them. */
const streakStep = 0.05;
const streakMost = 0.2;

/** Everybody's line of one round, in the field's order; empty where nobody can be right (S2). */
export function scoreRound(
  activity: Activity,
  field: readonly Entry[],
): (readonly [participant: string, line: Line])[] {
  const { judge } = kindOf(activity.kind);
  if (judge === null) return [];
  const shares = judge.shares(
    activity,
    field.map(({ answer }) => answer),
  );
  const counts = activity.scoring !== 'none' && judge.streaks(activity);
  return field.map((entry, place) => [
    entry.participant,
    scoreOne(activity, entry, { right: shares[place] ?? 0, counts }),
  ]);
}

type Judged = {
  readonly right: number;
  /** S7: whether a streak grows or breaks by it. */
  readonly counts: boolean;
};

function scoreOne(activity: Activity, entry: Entry, { right, counts }: Judged): Line {
  const { allowed } = entry;
  const time =
    activity.scoring === 'speed' && allowed !== null
      ? { elapsed: Math.min(allowed, elapsedOf(entry)), allowed }
      : null;
  // S4: full points at once, half of them at the deadline, in a straight line between.
  const speed = time ? 1 - 0.5 * (time.elapsed / time.allowed) : 1;
  const bonus = counts && right === 1 ? Math.min(streakMost, streakStep * entry.streak) : 0;
  const points = activity.scoring === 'none' ? 0 : Math.round(activity.points * (right * speed + bonus));
  const streak = !counts ? entry.streak : right === 1 ? entry.streak + 1 : 0;
  return { points, right, streak, time, bonus };
}

/** S13: how long somebody took, ms, without the time that the connection took. */
const elapsedOf = ({ openedAt, receivedAt, roundTrip }: Entry) =>
  Math.max(0, receivedAt - openedAt - Math.min(Math.max(0, roundTrip), roundTripMost));
