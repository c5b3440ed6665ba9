// Points, in one file that a reviewer can read. S1 … S13 are the rules in docs/RULES.md under "Scoring".

import type { Millis } from '../clock';
import { type Activity, isScorable } from '../deck/activity';
import type { Answer } from '../kinds/answer';
import { rightShares } from './right-share';

/** One person's answer, with what the server measured. */
export type Entry = {
  readonly participant: string;
  readonly answer: Answer;
  /** The server's clock when the round opened, and when the answer had come in. */
  readonly openedAt: Millis;
  readonly receivedAt: Millis;
  /** Measured by the server, ms. */
  readonly roundTrip: number;
  /** This person's time, ms; null without a deadline. */
  readonly allowed: number | null;
  /** Right answers in a row before this one. */
  readonly streak: number;
};

export type Line = {
  readonly points: number;
  /** How right the answer is, 0 to 1. */
  readonly right: number;
  /** Right answers in a row, with this one. */
  readonly streak: number;
  /** "right, 2.1 s of 20, streak 3". */
  readonly explanation: string;
};

/** S13: no slow line is worth more than this, ms. */
const roundTripMost = 150;

/** S6: each right answer in a row before this one adds this share of the points, up to four of them. */
const streakStep = 0.05;
const streakMost = 0.2;

/** Everybody's line of one round, in the field's order; empty where nobody can be right (S2). */
export function scoreRound(
  activity: Activity,
  field: readonly Entry[],
): (readonly [participant: string, line: Line])[] {
  if (!isScorable(activity.kind)) return [];
  const shares = rightShares(
    activity,
    field.map(({ answer }) => answer),
  );
  return field.map((entry, place) => [entry.participant, scoreOne(activity, entry, shares[place] ?? 0)]);
}

function scoreOne(activity: Activity, entry: Entry, right: number): Line {
  const { allowed } = entry;
  const elapsed = elapsedOf(entry);
  const timed = activity.scoring === 'speed' && allowed !== null;
  // S4: full points at once, half of them at the deadline, in a straight line between.
  const speed = timed ? 1 - 0.5 * Math.min(1, elapsed / allowed) : 1;
  const counts = activity.scoring !== 'none' && movesStreak(activity);
  const bonus = counts && right === 1 ? Math.min(streakMost, streakStep * entry.streak) : 0;
  const points = activity.scoring === 'none' ? 0 : Math.round(activity.points * (right * speed + bonus));
  const streak = !counts ? entry.streak : right === 1 ? entry.streak + 1 : 0;

  const parts = [right === 1 ? 'right' : right === 0 ? 'not right' : `${Math.round(right * 100)} % right`];
  if (timed) parts.push(`${(elapsed / 1000).toFixed(1)} s of ${Math.round(allowed / 1000)}`);
  if (bonus > 0) parts.push(`streak ${streak}`);
  return { points, right, streak, explanation: parts.join(', ') };
}

/** S13: how long somebody took, ms, without the time that the line took. */
const elapsedOf = ({ openedAt, receivedAt, roundTrip }: Entry) =>
  Math.max(0, receivedAt - openedAt - Math.min(Math.max(0, roundTrip), roundTripMost));

/** S7: where one is compared with others, or judged in parts by design, a streak neither grows nor breaks. */
function movesStreak(activity: Activity): boolean {
  if (activity.kind === 'number') return activity.rule !== 'nearest';
  return activity.kind !== 'digit-pick' && activity.kind !== 'descend';
}
