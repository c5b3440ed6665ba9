// The console's desk: on a large screen everything at once, on a small one two large buttons, the notes, and one
// panel at a time.

'use client';

import { useState } from 'react';
import type { Deck, Slide } from '@/lib/deck/deck';
import type { PresenterView } from '@/lib/session/view-types';
import type { Place } from '../live/places';
import type { Session } from '../live/use-session';
import { ActivityPanel } from './activity/activity-panel';
import { DeskKeys } from './desk-keys';
import { CoverButtons } from './frame/cover-buttons';
import { type Panel, PanelTabs } from './frame/panel-tabs';
import { TopBar } from './frame/top-bar';
import { HeldPanel } from './held/held-panel';
import { type Side, SidePanel } from './side-panel';
import { Notes } from './slide/notes';
import { NextSlide, PresentSlide } from './slide/slide-pair';
import { SlideTime, TurnButtons } from './slide/turn-panel';
import { DeskCharts } from './training/desk-charts';
import { useDesk } from './use-desk';

type Props = {
  readonly session: string;
  readonly deck: Deck;
  readonly stageLink: string;
  readonly live: Session<'console'>;
  readonly view: PresenterView;
};

const desk =
  'flex h-dvh flex-col min-[1200px]:grid min-[1200px]:grid-cols-[minmax(0,1fr)_clamp(352px,36.67vw,600px)] min-[1200px]:grid-rows-[auto_minmax(0,1fr)]';
/** Present slide and what comes; notes and activity; what is held. A short window gives the notes more. */
const board =
  'flex min-h-0 flex-1 flex-col gap-3 px-3 pt-3 min-[1200px]:grid min-[1200px]:grid-cols-[min(70%,calc(36.75dvh*16/9))_minmax(0,1fr)] min-[1200px]:grid-rows-[auto_minmax(0,1fr)_13.25rem] min-[1200px]:gap-x-6 min-[1200px]:gap-y-4 min-[1200px]:px-6 min-[1200px]:pt-6 min-[1200px]:[@media(max-height:820px)]:grid-rows-[auto_minmax(0,1fr)_10.75rem] min-[1200px]:[@media(max-height:820px)]:gap-y-4 min-[1200px]:[@media(max-height:820px)]:pt-4';

export function Desk({ session, deck, stageLink, live, view }: Props) {
  const { pulse, status, serverNow } = live;
  const { follow, curve, drawings, ask, clock, moderation, shown, calm } = useDesk(session, live, view);
  const [panel, setPanel] = useState<Panel>('notes');
  // Before anybody is there, the join code is what is looked for.
  const [side, setSide] = useState<Side>(view.people === 0 ? 'join' : 'training');
  const { place, blank, hidden } = follow;
  const slide = deck.slides[place.slide - 1] as Slide;
  const turn = (value: Place) => follow.wish({ what: 'place', value });
  const cover = {
    blank,
    hidden,
    onBlank: (value: boolean) => follow.wish({ what: 'blank', value }),
    onHide: (value: boolean) => follow.wish({ what: 'hidden', value }),
  };
  const panelClass = (own: Panel) =>
    `flex min-h-0 flex-col max-[1200px]:flex-1 ${panel === own ? '' : 'max-[1200px]:hidden'}`;
  return (
    <div className={desk}>
      <DeskKeys
        {...{ deck, slide, follow, view, ask, moderation }}
        onJoin={() => {
          setSide(side === 'join' ? 'training' : 'join');
          setPanel('side');
        }}
      />
      <TopBar {...{ deck, view, pulse, status, place, clock, cover }} ahead={follow.ahead} onJump={turn} />
      <main className={board}>
        <div className="max-[1200px]:mx-auto max-[1200px]:w-[min(100%,calc(34dvh*16/9))]">
          <PresentSlide deck={deck} place={place} live={shown} blank={blank} hidden={hidden} />
        </div>
        <div className="flex min-h-0 flex-col justify-between gap-2 max-[1200px]:hidden">
          <NextSlide deck={deck} place={place} live={calm} />
          <SlideTime minutes={slide.minutes} clock={clock.clock} />
          <TurnButtons deck={deck} place={place} onTurn={turn} />
        </div>
        <PanelTabs panel={panel} onPanel={setPanel} view={view} />
        <div className={panelClass('notes')}>
          <Notes slide={slide} />
        </div>
        <div className={panelClass('activity')}>
          <ActivityPanel activities={slide.activities} {...{ view, pulse, serverNow, ask }} />
        </div>
        <div className={`${panelClass('held')} min-[1200px]:col-span-2`}>
          <HeldPanel view={view} drawings={drawings} moderation={moderation} />
        </div>
      </main>
      <SidePanel
        {...{ session, view, pulse, curve, moderation, ask, stageLink, side }}
        onSide={setSide}
        charts={<DeskCharts curve={curve} training={view.training} drawings={drawings} />}
        className={panel === 'side' ? 'flex max-[1200px]:flex-[2]' : 'max-[1200px]:hidden'}
      />
      <div className="grid gap-2 border-t-2 border-ink p-3 min-[1200px]:hidden">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div className="flex-1">
            <SlideTime minutes={slide.minutes} clock={clock.clock} />
          </div>
          <CoverButtons {...cover} />
        </div>
        <TurnButtons deck={deck} place={place} onTurn={turn} />
      </div>
    </div>
  );
}
