// What can be done next with the activities of a slide: prepared → open → closed → revealed. Pure.

import { type Activity, kindOf } from '@/lib/kinds/kinds';
import { leading } from '@/lib/kinds/parts/rows';
import type { SessionCommand } from '@/lib/session/command';
import type { PresenterView } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';

export type LatestRound = PresenterView['rounds'][number];

export type ActivityState = {
  readonly activity: Activity;
  /** The newest opening; null while prepared. */
  readonly round: LatestRound | null;
  readonly phase: 'prepared' | 'open' | 'closed' | 'revealed';
};

export function activityStates(
  activities: readonly Activity[],
  rounds: readonly LatestRound[],
): ActivityState[] {
  return activities.map((activity) => {
    const round = rounds.find((each) => each.activity === activity.id) ?? null;
    return { activity, round, phase: round?.phase ?? 'prepared' };
  });
}

/** Drawings have no answer to reveal. */
export const canReveal = (activity: Activity): boolean => kindOf(activity.kind).way !== 'drawings';

const isFinished = ({ activity, phase }: ActivityState): boolean =>
  phase === 'revealed' || (phase === 'closed' && !canReveal(activity));

/** The one that the presenter is at: what is open, else the first that is not finished, else the last. */
export function currentActivity(states: readonly ActivityState[]): ActivityState | null {
  return (
    states.find(({ phase }) => phase === 'open') ??
    states.find((state) => !isFinished(state)) ??
    states.at(-1) ??
    null
  );
}

export type ActivityStep = {
  /** What it does, of the console's words. */
  readonly does: keyof Words['console']['activity']['steps'];
  readonly command: SessionCommand;
};

/** What the one key does now. */
export function nextStep({ activity, round, phase }: ActivityState): ActivityStep {
  if (!round || phase === 'prepared')
    return { does: 'open', command: { type: 'openRound', activity: activity.id } };
  if (phase === 'open') return { does: 'close', command: { type: 'closeRound', round: round.id } };
  if (phase === 'closed' && canReveal(activity))
    return { does: 'reveal', command: { type: 'revealRound', round: round.id } };
  return { does: 'openAgain', command: { type: 'openRound', activity: activity.id } };
}

/** A second way on, where there is one: reveal at once, or ask the same again. */
export function otherStep(state: ActivityState): ActivityStep | null {
  const { activity, round, phase } = state;
  if (!round) return null;
  if (phase === 'open' && canReveal(activity))
    return { does: 'closeAndReveal', command: { type: 'revealRound', round: round.id } };
  if (phase === 'closed' && canReveal(activity))
    return { does: 'openAgain', command: { type: 'openRound', activity: activity.id } };
  return null;
}

/** The options that most people chose, more than one in a tie; none before an answer. */
export function winners({ activity, round }: ActivityState): readonly string[] {
  const { election } = kindOf(activity.kind);
  if (!election || round?.tallyNow.kind !== 'counts') return [];
  const options = election.options(activity);
  return leading(round.tallyNow.counts).flatMap((place) => options[place] ?? []);
}
