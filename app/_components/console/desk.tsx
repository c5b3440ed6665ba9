// The console's desk: on a large screen everything at once, on a small one two large buttons, the notes, and one
// panel at a time.

'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { Deck } from '@/lib/deck/deck';
import { useCurve } from '../live/use-curve';
import { useFollow } from '../live/use-follow';
import { useInk } from '../live/use-ink';
import { useNetworkFeeds } from '../live/use-network';
import type { Session } from '../live/use-session';
import { useWakeLock } from '../live/use-wake-lock';
import { inkIds, type SlideLive, withoutRoom } from '../slides/live-props';
import { ActivityPanel } from './activity-panel';
import { DeskCharts } from './desk-charts';
import { DeskKeys } from './desk-keys';
import { HeldPanel } from './held-panel';
import { Notes } from './notes';
import { type Panel, PanelTabs } from './panel-tabs';
import { type Side, SidePanel } from './side-panel';
import { NextSlide, PresentSlide } from './slide-pair';
import { TopBar } from './top-bar';
import { SlideTime, TurnButtons } from './turn-panel';
import { useAsk } from './use-ask';
import { useModeration } from './use-moderation';
import { useTalkClock } from './use-talk-clock';
import { Waiting } from './waiting';

type Props = {
  readonly session: string;
  readonly deck: Deck;
  readonly stageLink: string;
  readonly live: Session<'console'>;
};

export function Desk({ session, deck, stageLink, live }: Props) {
  const { view, pulse, status, command, serverNow } = live;
  useWakeLock();
  const follow = useFollow({ session, view, status, command });
  const curve = useCurve(live);
  const ink = useMemo(() => (view ? [...inkIds(view), ...view.heldDigits.map(({ id }) => id)] : []), [view]);
  const drawings = useInk(live, ink);
  const networks = useNetworkFeeds({ session, surface: 'console' }, pulse);
  const ask = useAsk(command);
  const clock = useTalkClock(session, view ? follow.place.slide : null);
  const moderation = useModeration(view, ask);
  const [panel, setPanel] = useState<Panel>('notes');
  const [side, setSide] = useState<Side | null>(null);
  const shown = useMemo<SlideLive>(() => {
    const all = { view, pulse, curve, drawings, networks };
    return follow.hidden ? withoutRoom(all) : all;
  }, [view, pulse, curve, drawings, networks, follow.hidden]);

  // The preview may lag: the present slide and the controls go first.
  const calm = useDeferredValue(shown);

  const { place, blank, hidden } = follow;
  const slide = deck.slides[place.slide - 1];
  if (!view || !slide) return <Waiting title={deck.title} />;
  const turn = (value: typeof place) => follow.wish({ what: 'place', value });
  const only = (own: Panel) => (panel === own ? '' : 'max-lg:hidden');
  // People come in while slide 1 is up: the join code is what is looked for then.
  const openSide = side ?? (view.people === 0 ? 'join' : 'training');
  return (
    <div className="flex h-dvh flex-col lg:grid lg:grid-cols-[minmax(0,1fr)_clamp(352px,36.67vw,600px)] lg:grid-rows-[auto_minmax(0,1fr)]">
      <DeskKeys
        {...{ deck, slide, follow, view, ask, moderation }}
        onJoin={() => {
          setSide(openSide === 'join' ? 'training' : 'join');
          setPanel('side');
        }}
      />
      <TopBar
        {...{ deck, view, pulse, status, place, blank, hidden, clock }}
        ahead={follow.ahead}
        onJump={turn}
        onBlank={(value) => follow.wish({ what: 'blank', value })}
        onHide={(value) => follow.wish({ what: 'hidden', value })}
      />
      <main className="flex min-h-0 flex-1 flex-col gap-3 px-3 pt-3 lg:grid lg:grid-cols-[min(70%,calc(36.75dvh*16/9))_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)_13.25rem] lg:gap-x-6 lg:gap-y-5 lg:px-6 lg:pt-6">
        <div className="max-lg:mx-auto max-lg:w-[min(100%,calc(34dvh*16/9))]">
          <PresentSlide deck={deck} place={place} live={shown} blank={blank} hidden={hidden} />
        </div>
        <div className="flex min-h-0 flex-col justify-between gap-2 max-lg:hidden">
          <NextSlide deck={deck} place={place} live={calm} />
          <SlideTime minutes={slide.minutes} clock={clock.clock} />
          <TurnButtons deck={deck} place={place} onTurn={turn} />
        </div>
        <PanelTabs panel={panel} onPanel={setPanel} view={view} />
        <div className={`flex min-h-0 flex-col max-lg:flex-1 ${only('notes')}`}>
          <Notes slide={slide} />
        </div>
        <div className={`flex min-h-0 flex-col max-lg:flex-1 ${only('activity')}`}>
          <ActivityPanel activities={slide.activities} {...{ view, pulse, serverNow, ask }} />
        </div>
        <div className={`flex min-h-0 flex-col max-lg:flex-1 lg:col-span-2 ${only('held')}`}>
          <HeldPanel view={view} drawings={drawings} moderation={moderation} />
        </div>
      </main>
      <SidePanel
        {...{ session, view, pulse, curve, moderation, ask, stageLink }}
        side={openSide}
        onSide={setSide}
        charts={<DeskCharts curve={curve} training={view.training} drawings={drawings} />}
        className={panel === 'side' ? 'flex max-lg:flex-[2]' : 'max-lg:hidden'}
      />
      <div className="grid gap-2 border-t-2 border-ink p-3 lg:hidden">
        <SlideTime minutes={slide.minutes} clock={clock.clock} />
        <TurnButtons deck={deck} place={place} onTurn={turn} />
      </div>
    </div>
  );
}
