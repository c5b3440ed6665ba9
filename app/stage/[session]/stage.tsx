// The stage: follows the session, or this browser's console while the server is away, and draws one slide.

'use client';

import { useEffect, useMemo, useState } from 'react';
import { useCurve } from '@/app/_components/live/use-curve';
import { useFollow } from '@/app/_components/live/use-follow';
import { useInk } from '@/app/_components/live/use-ink';
import { useNetworkFeeds } from '@/app/_components/live/use-network';
import { useSession } from '@/app/_components/live/use-session';
import { useWakeLock } from '@/app/_components/live/use-wake-lock';
import { CanvasInWindow } from '@/app/_components/slides/canvas';
import { inkIds, type SlideLive, withoutRoom } from '@/app/_components/slides/live-props';
import { StageSlide } from '@/app/_components/slides/stage-slide';
import { preloadWidgets } from '@/app/_components/slides/widget-slot';
import { QuestionOverSlide } from '@/app/_components/stage/question-over-slide';
import { StageReactions } from '@/app/_components/stage/reactions/stage-reactions';
import { loadFormulaFonts } from '@/app/_components/ui/formula-fonts';
import type { StageDeck } from '@/lib/deck/public';
import { JoinOverlay } from './join-overlay';
import { StageBar } from './stage-bar';
import { useCalm } from './use-calm';
import { useStageKeys } from './use-stage-keys';
import { Waiting } from './waiting';

type Props = {
  readonly session: string;
  readonly deck: StageDeck;
  readonly stageKey: string | undefined;
  /** The presenter's cookie is there: keys turn pages. */
  readonly presenter: boolean;
};

/** ms that a lost line is nobody's business. */
const calmFor = 2000;

export function Stage({ session, deck, stageKey, presenter }: Props) {
  const live = useSession({ session, surface: 'stage', key: stageKey });
  const { view, pulse, status, command, serverNow } = live;
  const follow = useFollow({ session, view, status, command: live.command });
  const curve = useCurve(live);
  const drawings = useInk(
    live,
    useMemo(() => inkIds(view), [view]),
  );
  const networks = useNetworkFeeds({ session, surface: 'stage', key: stageKey }, pulse);
  const [joining, setJoining] = useState(false);
  const offline = useCalm(status === 'offline', calmFor);
  useWakeLock();
  useEffect(() => {
    void preloadWidgets();
    loadFormulaFonts();
  }, []);
  useStageKeys({
    deck,
    follow,
    presenter,
    onJoin: () => setJoining((open) => !open),
    onCloseQuestion: view?.question ? () => void command({ type: 'showQuestion', question: null }) : null,
  });

  const line = useMemo(() => ({ command, serverNow }), [command, serverNow]);
  const all: SlideLive = { view, pulse, curve, drawings, networks, line };
  const shown = follow.hidden ? withoutRoom(all) : all;
  const slide = deck.slides.find((each) => each.number === follow.place.slide);
  return (
    <main className="h-dvh bg-paper">
      <CanvasInWindow>
        {view && slide ? (
          <StageSlide slide={slide} step={follow.place.step} offline={offline} {...shown} />
        ) : (
          <Waiting title={deck.title} gone={live.gone} />
        )}
        {shown.view?.question && <QuestionOverSlide question={shown.view.question} />}
        {shown.view && <StageReactions view={{ ...shown.view, blank: follow.blank }} pulse={pulse} />}
        {joining && shown.view && <JoinOverlay view={shown.view} />}
        {follow.blank && (
          <div className="absolute inset-0 bg-[#0d1613]">
            <p className="sr-only">The stage is blank.</p>
          </div>
        )}
      </CanvasInWindow>
      {follow.blank && <div className="fixed inset-0 bg-[#0d1613]" aria-hidden="true" />}
      <StageBar joining={joining} onJoin={() => setJoining((open) => !open)} />
    </main>
  );
}
