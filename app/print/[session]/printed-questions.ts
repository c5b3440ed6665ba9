// The questions of a slide that get a page of their own on paper: on the stage they stand in place of the words, and a printed
// slide keeps its words. Pure.

import { materialIn, placeOfRound } from '@/app/_components/kinds/parts/stage/place-of-round';
import { stages } from '@/app/_components/kinds/stages';
import { compose } from '@/app/_components/slides/composition';
import { asksItself, placeOf } from '@/app/_components/slides/widget-layout';
import { stageParts } from '@/app/_components/stage/stage-parts';
import type { StageDeck } from '@/lib/deck/public';
import type { PublicActivity } from '@/lib/kinds/kinds';
import type { StageRound } from '@/lib/session/view-types';
import type { Rounds } from './print-live';

type Slide = StageDeck['slides'][number];

/** `asked`: false for a question that was not opened, or of a deck by itself. */
export type PrintedQuestion = { readonly round: StageRound; readonly asked: boolean };

const { registry } = stageParts;

/** `activities`: of the whole deck, as a round asks them. */
export function questionsOf(
  slide: Slide,
  activities: readonly PublicActivity[],
  rounds: Rounds | undefined,
): readonly PrintedQuestion[] {
  const composition = compose(slide, (widget) => placeOf(registry, widget));
  return activities
    .filter((each) => each.slide === slide.number)
    .flatMap((activity) => {
      const place = placeOfRound({
        ...{ activity: activity.id, way: activity.way, composition },
        keepsWords: stages[activity.kind].keepsWords === true,
        asks: (widget) => asksItself(registry, widget),
      });
      if (place === null || place === 'strip' || place === 'below') return [];
      const asked = rounds?.asked.find((round) => round.activity === activity.id);
      return [asked ? { round: asked, asked: true } : { round: unopened(activity), asked: false }];
    });
}

/** A slide that is nothing but its question needs no page without it. */
export function isOnlyQuestion(slide: Slide): boolean {
  const composition = compose(slide, (widget) => placeOf(registry, widget));
  const bare = composition.kind === 'sheet' && !slide.background;
  return bare && materialIn(composition).length === 0;
}

const unopened = (activity: PublicActivity): StageRound => ({
  ...{ id: `paper ${activity.id}`, activity: activity.id, phase: 'open', openedAt: 0, deadline: null },
  ...{ public: activity, answered: 0, of: 0, tally: null, revealed: null },
});
