// The stage: follows the session, or this browser's console while the server is away, and draws one slide.

'use client';

import { useEffect, useMemo, useState } from 'react';
import { useFollow } from '@/app/_components/live/use-follow';
import { useWakeLock } from '@/app/_components/live/use-wake-lock';
import { useSession } from '@/app/_components/live/use-written-session';
import { CanvasInWindow } from '@/app/_components/slides/canvas';
import { withoutRoom } from '@/app/_components/slides/live-props';
import { usePicturesAhead } from '@/app/_components/slides/pictures/use-ahead';
import { useSlideLive } from '@/app/_components/slides/use-slide-live';
import { LiveSlide } from '@/app/_components/stage/live-slide';
import { QuestionOverSlide } from '@/app/_components/stage/question-over-slide';
import { StageReactions } from '@/app/_components/stage/reactions/stage-reactions';
import { preloadStage } from '@/app/_components/stage/stage-parts';
import { loadFormulaFonts } from '@/app/_components/ui/formula-fonts';
import { useFaces } from '@/app/_components/ui/use-faces';
import { useWords } from '@/app/_components/words/words';
import { picturesIn } from '@/lib/deck/pictures/illustrate';
import type { StageDeck } from '@/lib/deck/public';
import { JoinOverlay } from './join-overlay';
import { StageBar } from './stage-bar';
import { useCalm } from './use-calm';
import { useMoment } from './use-moment';
import { useStageKeys } from './use-stage-keys';
import { Waiting } from './waiting';

type Props = {
  readonly session: string;
  readonly deck: StageDeck;
  readonly stageKey: string | undefined;
  /** The presenter's cookie is there: keys turn slides. */
  readonly presenter: boolean;
};

/** A connection lost for less than this is not worth a word, ms. */
const calmFor = 2000;
/** How long it is said that this stage turns no slides, ms. */
const followsFor = 5000;

export function Stage({ session, deck, stageKey, presenter }: Props) {
  const live = useSession({ session, surface: 'stage', key: stageKey });
  useFaces(deck, deck.slides[0]?.lang);
  const { view, pulse, status, command } = live;
  const follow = useFollow({ session, view, status, command: live.command });
  const all = useSlideLive({ session, surface: 'stage', key: stageKey }, live);
  const [joining, setJoining] = useState(false);
  const offline = useCalm(status === 'offline', calmFor);
  useReadiness(deck);
  const onJoin = () => setJoining((open) => !open);
  const takeOff = () => void command({ type: 'showQuestion', question: null });
  const [refused, onRefused] = useMoment(followsFor);
  const onCloseQuestion = view?.question ? takeOff : null;
  useStageKeys({ deck, follow, presenter, onJoin, onRefused, onCloseQuestion });
  const shown = follow.hidden ? withoutRoom(all) : all;
  const slide = deck.slides.find((each) => each.number === follow.place.slide);
  return (
    <main className="h-dvh bg-paper">
      <CanvasInWindow>
        {view && slide ? (
          <LiveSlide slide={slide} step={follow.place.step} offline={offline} {...shown} />
        ) : (
          <Waiting title={deck.title} gone={live.gone} />
        )}
        {shown.view?.question && <QuestionOverSlide question={shown.view.question} />}
        {shown.view && <StageReactions view={{ ...shown.view, blank: follow.blank }} pulse={pulse} />}
        {joining && shown.view && <JoinOverlay view={shown.view} />}
        {follow.blank && <Blank />}
      </CanvasInWindow>
      {follow.blank && <div className="fixed inset-0 bg-[#0d1613]" aria-hidden="true" />}
      <OnlyFollows said={refused} />
      <StageBar joining={joining} onJoin={onJoin} />
    </main>
  );
}

/** The screen stays on, and what slides are drawn with is there before they need it. */
function useReadiness(deck: StageDeck): void {
  useWakeLock();
  usePicturesAhead(useMemo(() => stagePictures(deck), [deck]));
  useEffect(() => {
    void preloadStage();
    loadFormulaFonts();
  }, []);
}

/** All of them, in the talk's order. */
const stagePictures = (deck: StageDeck): readonly string[] => [
  ...new Set(
    picturesIn(deck).flatMap(({ of }) => (typeof of === 'string' ? [] : [(of.stage ?? of.phone).hash])),
  ),
];

function OnlyFollows({ said }: { readonly said: boolean }) {
  const words = useWords('stage');
  return (
    <p
      role="status"
      className="pointer-events-none fixed bottom-6 left-6 z-10 bg-ink text-[1.125rem] text-on-ink not-empty:px-4 not-empty:py-2"
    >
      {said && words.follows}
    </p>
  );
}

function Blank() {
  const words = useWords('stage');
  return (
    <div className="absolute inset-0 bg-[#0d1613]">
      <p className="sr-only">{words.blank}</p>
    </div>
  );
}
