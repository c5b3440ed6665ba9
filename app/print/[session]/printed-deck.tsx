// All slides of a talk below one another, as large as the canvas on paper and half as large on a screen. Follows the
// session as a stage does, until it is printed.

'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '@/app/_components/live/use-written-session';
import { useSlideLive } from '@/app/_components/slides/use-slide-live';
import { preloadStage } from '@/app/_components/stage/stage-parts';
import type { ThemeName } from '@/app/_components/ui/theme-script';
import { useFaces } from '@/app/_components/ui/use-faces';
import type { Block } from '@/lib/deck/deck';
import type { StageDeck } from '@/lib/deck/public';
import type { PublicActivity } from '@/lib/kinds/kinds';
import type { JoinFacts } from '@/lib/session/view-types';
import { Handout } from './handout';
import type { PerPage } from './layouts';
import { NotesPage } from './notes-page';
import { PrintBar } from './print-bar';
import type { Rounds } from './print-live';
import { DrawnSheet, Page, type Sheet, sheetsOf } from './sheets';
import { useSettled } from './use-settled';
import { useSlideRounds } from './use-slide-rounds';

type Props = {
  readonly session: string;
  readonly stageKey: string;
  readonly deck: StageDeck;
  /** Every activity as a round asks it. */
  readonly questions: readonly PublicActivity[];
  /** By slide; null: without them. */
  readonly notes: readonly (readonly Block[])[] | null;
  readonly theme: ThemeName;
  readonly handout: PerPage | null;
  /** No one can join where this is printed: no address and no PIN. */
  readonly closed: boolean;
};

export function PrintedDeck({ session, stageKey, deck, questions, notes, theme, handout, closed }: Props) {
  const live = useSession({ session, surface: 'stage', key: stageKey });
  const { view } = live;
  useFaces([deck, notes], deck.slides[0]?.lang);
  const rounds = useSlideRounds(deck, live);
  const shown = useMemo(() => (view && closed ? { ...view, join: nowhere } : view), [view, closed]);
  const all = useSlideLive({ session, surface: 'stage', key: stageKey }, { ...live, view: shown });
  const main = useRef<HTMLElement>(null);
  const settled = useSettled(main, rounds !== null);
  const sheets = useMemo(() => sheetsOf(deck, questions, rounds ?? none), [deck, questions, rounds]);
  useEffect(() => void preloadStage(), []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const draw = (sheet: Sheet) => (
    <DrawnSheet sheet={sheet} live={all} rounds={rounds?.get(sheet.slide.number)} />
  );
  const facts = { deck, sheets, notes, draw };
  return (
    <>
      <PrintBar {...{ deck, sheets, settled, handout, theme, gone: live.gone }} notes={notes !== null} />
      <main ref={main} data-print={settled ? 'ready' : 'setting'}>
        {rounds &&
          (handout ? <Handout title={deck.title} perPage={handout} {...facts} /> : <Pages {...facts} />)}
      </main>
    </>
  );
}

type PagesProps = Pick<Props, 'deck' | 'notes'> & {
  readonly sheets: readonly Sheet[];
  readonly draw: (sheet: Sheet) => React.ReactNode;
};

/** A page for each sheet, and one for a slide's notes behind the first of its own. */
const Pages = ({ deck, sheets, notes, draw }: PagesProps) =>
  sheets.map((sheet) => (
    <div key={sheet.key}>
      <Page>{draw(sheet)}</Page>
      {notes && sheet.first && (
        <Page>
          <NotesPage deck={deck} slide={sheet.slide} notes={notes[sheet.slide.number - 1] ?? []}>
            {draw(sheet)}
          </NotesPage>
        </Page>
      )}
    </div>
  ));

const none: ReadonlyMap<number, Rounds> = new Map();
const nowhere: JoinFacts = { pin: '', address: '', url: '', takeAway: '' };
