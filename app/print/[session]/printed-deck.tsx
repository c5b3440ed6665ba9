// All slides of a talk below one another, as large as the canvas on paper and half as large on a screen. Follows the
// session as a stage does, until it is printed.

'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '@/app/_components/live/use-session';
import { StillClips } from '@/app/_components/slides/pictures/clip-context';
import { useSlideLive } from '@/app/_components/slides/use-slide-live';
import { LiveSlide } from '@/app/_components/stage/live-slide';
import { preloadStage } from '@/app/_components/stage/stage-parts';
import type { ThemeName } from '@/app/_components/ui/theme-script';
import { useFaces } from '@/app/_components/ui/use-faces';
import type { Block } from '@/lib/deck/deck';
import type { StageDeck } from '@/lib/deck/public';
import type { JoinFacts } from '@/lib/session/view-types';
import { NotesPage } from './notes-page';
import { PrintBar } from './print-bar';
import { liveOn } from './print-live';
import { useSettled } from './use-settled';
import { useSlideRounds } from './use-slide-rounds';

type Props = {
  readonly session: string;
  readonly stageKey: string;
  readonly deck: StageDeck;
  /** By slide; null: without them. */
  readonly notes: readonly (readonly Block[])[] | null;
  readonly theme: ThemeName;
  /** No one can join where this is printed: no address and no PIN. */
  readonly closed: boolean;
};

export function PrintedDeck({ session, stageKey, deck, notes, theme, closed }: Props) {
  const live = useSession({ session, surface: 'stage', key: stageKey });
  const { view } = live;
  useFaces([deck, notes], deck.slides[0]?.lang);
  const rounds = useSlideRounds(deck, live);
  const shown = useMemo(() => (view && closed ? { ...view, join: nowhere } : view), [view, closed]);
  const all = useSlideLive({ session, surface: 'stage', key: stageKey }, { ...live, view: shown });
  const sheets = useRef<HTMLElement>(null);
  const settled = useSettled(sheets, rounds !== null);
  useEffect(() => void preloadStage(), []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <>
      <PrintBar {...{ deck, theme, settled, gone: live.gone }} withNotes={notes !== null} />
      <main ref={sheets} data-print={settled ? 'ready' : 'setting'}>
        {rounds &&
          deck.slides.map((slide) => {
            const drawn = (
              <LiveSlide slide={slide} step={slide.steps} {...liveOn(all, rounds.get(slide.number))} />
            );
            return (
              <div key={slide.number}>
                <Sheet>{drawn}</Sheet>
                {notes && (
                  <Sheet>
                    <NotesPage deck={deck} slide={slide} notes={notes[slide.number - 1] ?? []}>
                      {drawn}
                    </NotesPage>
                  </Sheet>
                )}
              </div>
            );
          })}
      </main>
    </>
  );
}

const nowhere: JoinFacts = { pin: '', address: '', url: '', takeAway: '' };

const Sheet = ({ children }: { readonly children: React.ReactNode }) => (
  <StillClips value>
    <div className="print-sheet">
      <div>{children}</div>
    </div>
  </StillClips>
);
