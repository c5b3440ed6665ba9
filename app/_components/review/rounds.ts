// The rounds of a session with how the room answered. Pure.

import type { Activity } from '@/lib/deck/activity';
import type { Answer } from '@/lib/quiz/answer';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { tallyRound } from '@/lib/quiz/tally-round';
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
    if (event.type !== 'roundOpened' || event.kind === 'draw') return [];
    const activity = activities.find(({ id }) => id === event.activity);
    const answers = byRound.get(event.round) ?? [];
    return activity ? [roundRow(event.round, activity, answers)] : [];
  });
}

function roundRow(id: string, activity: Activity, given: readonly GivenAnswer[]): RoundRow {
  const earned = given.flatMap(({ points }) => points ?? []);
  return {
    id,
    slide: activity.slide,
    prompt: activity.prompt,
    ...choices(activity),
    right: rightAnswer(activity),
    answered: given.length,
    tally: tallyRound(
      activity,
      given.map(({ answer }) => answer),
    ),
    meanPoints:
      earned.length === 0 || activity.scoring === 'none'
        ? null
        : earned.reduce((sum, points) => sum + points, 0) / earned.length,
  };
}

/** What the counts of a tally stand for, in their order. */
export function choices(activity: Activity): { options: readonly string[]; rightOptions: readonly number[] } {
  switch (activity.kind) {
    case 'choice':
      return { options: activity.options, rightOptions: [activity.right] };
    case 'choices':
      return { options: activity.options, rightOptions: activity.right };
    case 'vote':
      return { options: activity.options, rightOptions: [] };
    case 'true-false':
      return { options: ['False', 'True'], rightOptions: [Number(activity.right)] };
    case 'scale':
      return { options: [`1 ${activity.low}`, '2', '3', '4', `5 ${activity.high}`], rightOptions: [] };
    case 'order':
      return {
        options: activity.items.map((_, n) => `${n} in place`).concat('all in place'),
        rightOptions: [activity.items.length],
      };
    case 'toggles':
      return { options: corners(activity.labels), rightOptions: [] };
    default:
      return { options: [], rightOptions: [] };
  }
}

/** Every combination of switches, in the order of the tally: bit i is switch i. */
function corners(labels: readonly string[]): string[] {
  return Array.from({ length: 2 ** labels.length }, (_, corner) =>
    labels.map((_, i) => (corner >> i) & 1).join(' '),
  );
}
