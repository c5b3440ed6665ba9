// The console's panels: on a large screen all at once, on a small one two large buttons, the notes, and one panel at a
// time.

'use client';

import { useCallback, useState } from 'react';
import type { Deck, Slide } from '@/lib/deck/deck';
import type { PresenterView } from '@/lib/session/view-types';
import type { Place } from '../live/places';
import type { Follow } from '../live/use-follow';
import type { Session } from '../live/use-session';
import { useFaces } from '../ui/use-faces';
import { ActivityPanel } from './activity/activity-panel';
import type { TalkClock } from './clock/talk-clock';
import { ConsoleKeys } from './console-keys';
import { type Cover, CoverButtons } from './frame/cover-buttons';
import { type Panel, PanelTabs } from './frame/panel-tabs';
import { TopBar } from './frame/top-bar';
import { HeldPanel } from './held/held-panel';
import { type Side, SidePanel } from './side-panel';
import { ClipBar } from './slide/clip-bar';
import { Notes } from './slide/notes';
import { NextSlide, PresentSlide } from './slide/slide-pair';
import { SlideTime, TurnButtons } from './slide/turn-panel';
import { TrainingCharts } from './training/training-charts';
import { type ConsoleState, useConsole } from './use-console';

type Props = {
  readonly session: string;
  readonly deck: Deck;
  readonly stageLink: string;
  readonly live: Session<'console'>;
  readonly view: PresenterView;
};

const grid =
  'console-screen min-[1200px]:grid min-[1200px]:h-dvh min-[1200px]:grid-cols-[minmax(0,1fr)_clamp(352px,36.67vw,600px)] min-[1200px]:grid-rows-[auto_minmax(0,1fr)]';
/** The present slide and the next; notes and activity; what is held. In a short window the notes get more room. */
const board =
  'console-board min-[1200px]:grid min-[1200px]:min-h-0 min-[1200px]:grid-cols-[min(70%,calc(36.75dvh*16/9))_minmax(0,1fr)] min-[1200px]:grid-rows-[auto_minmax(0,1fr)_13.25rem] min-[1200px]:gap-x-6 min-[1200px]:gap-y-4 min-[1200px]:px-6 min-[1200px]:pt-6 min-[1200px]:[@media(max-height:820px)]:grid-rows-[auto_minmax(0,1fr)_10.75rem] min-[1200px]:[@media(max-height:820px)]:gap-y-4 min-[1200px]:[@media(max-height:820px)]:pt-4';

export function ConsoleScreen({ session, deck, stageLink, live, view }: Props) {
  const [panel, setPanel] = useState<Panel>('notes');
  const showHeld = useCallback(() => setPanel('held'), []);
  const state = useConsole(session, live, view, showHeld);
  const { follow, curve, drawings, ask, clock, moderation } = state;
  const { pulse, status } = live;
  // Before anyone is there, the join code is what people look for.
  const usual = view.noNetwork ? 'people' : 'training';
  const [side, setSide] = useState<Side>(view.people === 0 ? 'join' : usual);
  const { place } = follow;
  const slide = deck.slides[place.slide - 1] as Slide;
  useFaces(deck, deck.slides[0]?.lang);
  const turn = (value: Place) => follow.wish({ what: 'place', value });
  const cover = coverOf(follow);
  return (
    <div className={grid}>
      <ConsoleKeys
        {...{ deck, slide, follow, view, ask, moderation }}
        onJoin={() => {
          setSide(side === 'join' ? usual : 'join');
          setPanel('side');
        }}
      />
      <TopBar {...{ deck, view, pulse, status, place, clock, cover }} ahead={follow.ahead} onJump={turn} />
      <Board {...{ deck, slide, live, view, state, turn, panel }} onPanel={setPanel} />
      <SidePanel
        {...{ session, view, pulse, curve, moderation, ask, stageLink, side, command: live.command }}
        onSide={setSide}
        charts={<TrainingCharts curve={curve} training={view.training} drawings={drawings} />}
        className={panelClass('side', panel)}
      />
      <ThumbBar {...{ deck, slide, place, turn, cover }} clock={clock.clock} />
    </div>
  );
}

/** A small screen shows the chosen panel alone. */
const panelClass = (own: Panel, chosen: Panel) =>
  `console-panel ${own} ${own === chosen ? 'chosen' : ''} min-[1200px]:flex min-[1200px]:min-h-0 min-[1200px]:flex-col`;

const coverOf = ({ blank, hidden, wish }: Follow): Cover => ({
  blank,
  hidden,
  onBlank: (value) => wish({ what: 'blank', value }),
  onHide: (value) => wish({ what: 'hidden', value }),
});

type BoardProps = Pick<Props, 'deck' | 'live' | 'view'> & {
  readonly slide: Slide;
  readonly state: ConsoleState;
  readonly turn: (place: Place) => void;
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
};

/** Everything but the side panel; a small screen shows one panel of it. */
function Board({ deck, slide, live, view, state, turn, panel, onPanel }: BoardProps) {
  const { follow, drawings, ask, clock, moderation, shown, calm } = state;
  const { place, blank, hidden } = follow;
  const { pulse, serverNow } = live;
  return (
    <main className={board}>
      <div className="console-now">
        <PresentSlide deck={deck} place={place} live={shown} blank={blank} hidden={hidden}>
          <ClipBar {...{ slide, view, serverNow, ask }} />
        </PresentSlide>
      </div>
      <div className="console-next min-[1200px]:flex min-[1200px]:min-h-0 min-[1200px]:flex-col min-[1200px]:justify-between min-[1200px]:gap-2">
        <NextSlide deck={deck} place={place} live={calm} />
        <SlideTime minutes={slide.minutes} clock={clock.clock} />
        <TurnButtons deck={deck} place={place} onTurn={turn} />
      </div>
      <PanelTabs panel={panel} onPanel={onPanel} view={view} />
      <div className={panelClass('notes', panel)}>
        <Notes deck={deck} slide={slide} />
      </div>
      <div className={panelClass('activity', panel)}>
        <ActivityPanel activities={slide.activities} {...{ view, pulse, serverNow, ask }} />
      </div>
      <div className={`${panelClass('held', panel)} min-[1200px]:col-span-2`}>
        <HeldPanel view={view} drawings={drawings} moderation={moderation} />
      </div>
    </main>
  );
}

type ThumbProps = {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly place: Place;
  readonly turn: (place: Place) => void;
  readonly cover: Cover;
  readonly clock: TalkClock;
};

/** The foot of a small screen: what a thumb must reach. */
function ThumbBar({ deck, slide, place, turn, cover, clock }: ThumbProps) {
  return (
    <div className="console-thumb grid gap-2 border-t-2 border-ink p-3 min-[1200px]:hidden">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="console-slide-time flex-1">
          <SlideTime minutes={slide.minutes} clock={clock} />
        </div>
        <CoverButtons {...cover} />
      </div>
      <TurnButtons deck={deck} place={place} onTurn={turn} />
    </div>
  );
}
