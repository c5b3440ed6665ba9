// The rates of a vote, as the room stands with them. Pure.

import { kindOf } from '@/lib/kinds/kinds';
import type { StageRound } from '@/lib/session/view-types';
import type { SlideActivity } from '../../slides/widget-props';
import type { RateChoice } from './rate-list';

/** Of the vote that a widget names: its options before it is open, then with their votes, then with a winner. */
export function rateChoices(
  activities: readonly SlideActivity[],
  id: string | undefined,
  round: StageRound | null,
): readonly RateChoice[] {
  const activity = activities.find((each) => each.id === id);
  const { election } = activity ? kindOf(activity.kind) : {};
  if (!activity || !election) return [];
  const here = round?.activity === id ? round : null;
  const counts = here?.tally?.kind === 'counts' ? here.tally.counts : [];
  const most = Math.max(0, ...counts);
  const closed = here !== null && here.phase !== 'open';
  const winner = closed && most > 0 ? counts.indexOf(most) : -1;
  return election.options(activity).flatMap((option, place) => {
    const rate = Number(option);
    return Number.isFinite(rate) ? [{ rate, votes: counts[place] ?? 0, won: place === winner }] : [];
  });
}
