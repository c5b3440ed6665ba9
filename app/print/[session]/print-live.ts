// What a printed slide draws from: the present moment of everything, and its own rounds instead of the present slide's.

import type { SlideLive } from '@/app/_components/slides/live-props';
import type { AckValue } from '@/lib/protocol/message';
import type { StageRound } from '@/lib/session/view-types';

export type Rounds = AckValue['slideRounds'];

/** No slide: the view of a print is of all of them, so none puts its question in place of its words. */
const nowhere = 0;

export function liveOn(live: SlideLive, rounds: Rounds | undefined): SlideLive {
  const { view, pulse } = live;
  const { round = null, comparison = null, crowd } = rounds ?? {};
  return {
    ...live,
    view: view && { ...view, slide: nowhere, round, comparison },
    pulse: pulse && { ...pulse, answered: round?.answered ?? 0, ...(crowd && { crowd }) },
  };
}

/** A slide at the moment of one of its rounds. */
export const liveAt = (live: SlideLive, slide: number, round: StageRound): SlideLive => ({
  ...live,
  view: live.view && { ...live.view, slide, round },
  pulse: live.pulse && { ...live.pulse, answered: round.answered },
});
