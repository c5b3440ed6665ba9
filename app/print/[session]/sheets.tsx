// The talk as sheets, each as large as the canvas: every slide at its last build, and after it each of its questions.

import type { ReactNode } from 'react';
import type { SlideLive } from '@/app/_components/slides/live-props';
import { StillClips } from '@/app/_components/slides/pictures/clip-context';
import { LiveSlide } from '@/app/_components/stage/live-slide';
import type { StageDeck } from '@/lib/deck/public';
import type { PublicActivity } from '@/lib/kinds/kinds';
import { liveAt, liveOn, type Rounds } from './print-live';
import { isOnlyQuestion, type PrintedQuestion, questionsOf } from './printed-questions';

type Slide = StageDeck['slides'][number];

export type Sheet = {
  readonly key: string;
  readonly slide: Slide;
  /** The slide's first: its notes belong beside it. */
  readonly first: boolean;
  /** Null: the slide itself. */
  readonly question: PrintedQuestion | null;
};

export function sheetsOf(
  deck: StageDeck,
  activities: readonly PublicActivity[],
  rounds: ReadonlyMap<number, Rounds>,
): readonly Sheet[] {
  return deck.slides.flatMap((slide) => {
    const questions = questionsOf(slide, activities, rounds.get(slide.number));
    const alone = questions.length > 0 && isOnlyQuestion(slide);
    const shown = alone ? questions : [null, ...questions];
    return shown.map((question, place) => ({
      ...{ slide, question, first: place === 0 },
      key: question ? `${slide.number} ${question.round.id}` : `${slide.number}`,
    }));
  });
}

type DrawnProps = { readonly sheet: Sheet; readonly live: SlideLive; readonly rounds: Rounds | undefined };

export function DrawnSheet({ sheet: { slide, question }, live, rounds }: DrawnProps) {
  const here = liveOn(live, rounds);
  const shown = question ? liveAt(here, slide.number, question.round) : here;
  return (
    <StillClips value>
      <div
        className="print-drawn"
        data-question={question ? (question.asked ? 'asked' : 'to-come') : undefined}
      >
        <LiveSlide slide={slide} step={slide.steps} {...shown} />
      </div>
    </StillClips>
  );
}

/** One sheet a page. */
export const Page = ({ children }: { readonly children: ReactNode }) => (
  <div className="print-sheet">
    <div>{children}</div>
  </div>
);
