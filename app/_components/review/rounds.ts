// The rounds of a session with how the room answered. Pure.

import { type Activity, type Answer, kindOf } from '@/lib/kinds/kinds';
import type { Recorded } from '@/lib/session/event';
import type { RoundRow } from './review-data';

export type GivenAnswer = {
  readonly round: string;
  readonly answer: Answer;
  readonly points: number | null;
};

/** In order of opening; rounds of drawings have the wall instead. */
export function roundRows(
  events: readonly Recorded[],
  activities: readonly Activity[],
  given: readonly GivenAnswer[],
): RoundRow[] {
  const byRound = new Map<string, GivenAnswer[]>();
  for (const one of given) {
    const others = byRound.get(one.round);
    if (others) others.push(one);
    else byRound.set(one.round, [one]);
  }
  return events.flatMap(({ event }) => {
    if (event.type !== 'roundOpened' || kindOf(event.kind).way === 'drawings') return [];
    const activity = activities.find(({ id }) => id === event.activity);
    const answers = byRound.get(event.round) ?? [];
    return activity ? [roundRow(event.round, activity, answers)] : [];
  });
}

function roundRow(id: string, activity: Activity, given: readonly GivenAnswer[]): RoundRow {
  const earned = given.flatMap(({ points }) => points ?? []);
  return {
    id,
    activity,
    answered: given.length,
    tally: kindOf(activity.kind).tally(
      activity,
      given.map(({ answer }) => answer),
    ),
    meanPoints:
      earned.length === 0 || activity.scoring === 'none'
        ? null
        : earned.reduce((sum, points) => sum + points, 0) / earned.length,
  };
}
