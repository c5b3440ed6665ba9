// Everything the console's panels show and do, out of one live session.

'use client';

import { useDeferredValue, useEffect, useMemo } from 'react';
import type { CurvePoint } from '@/lib/protocol/message';
import type { PresenterView } from '@/lib/session/view-types';
import { useCurve } from '../live/use-curve';
import { type Follow, useFollow } from '../live/use-follow';
import { type Drawings, useInk } from '../live/use-ink';
import { useNetworkFeeds } from '../live/use-network';
import type { Session } from '../live/use-session';
import { useWakeLock } from '../live/use-wake-lock';
import { inkIds, type SlideLive, withoutRoom } from '../slides/live-props';
import { preloadWidgets } from '../slides/widget-slot';
import { loadFormulaFonts } from '../ui/formula-fonts';
import { type ClockHandle, useTalkClock } from './clock/use-talk-clock';
import { type Moderation, useModeration } from './held/use-moderation';
import { type Ask, useAsk } from './use-ask';

export type DeskState = {
  readonly follow: Follow;
  readonly curve: readonly CurvePoint[];
  readonly drawings: Drawings;
  readonly ask: Ask;
  readonly clock: ClockHandle;
  readonly moderation: Moderation;
  /** What the present slide draws from. */
  readonly shown: SlideLive;
  /** The same for the preview, which may lag: the present slide and the controls go first. */
  readonly calm: SlideLive;
};

export function useDesk(session: string, live: Session<'console'>, view: PresenterView): DeskState {
  useWakeLock();
  // Pages turn with the server away: what the next slides need is fetched in advance.
  useEffect(() => {
    void preloadWidgets();
    loadFormulaFonts();
  }, []);
  const { pulse, status, command, serverNow } = live;
  const follow = useFollow({ session, view, status, command });
  const curve = useCurve(live);
  const ink = useMemo(() => [...inkIds(view), ...view.heldDigits.map(({ id }) => id)], [view]);
  const drawings = useInk(live, ink);
  const ask = useAsk(command);
  const clock = useTalkClock(session, follow.place.slide);
  const moderation = useModeration(view, ask);
  const networks = useNetworkFeeds({ session, surface: 'console' }, pulse);
  const { hidden } = follow;
  const shown = useMemo<SlideLive>(() => {
    const line = { command, serverNow };
    const all = { view, pulse, curve, drawings, networks, line };
    return hidden ? withoutRoom(all) : all;
  }, [view, pulse, curve, drawings, networks, hidden, command, serverNow]);
  const calm = useDeferredValue(shown);
  return { follow, curve, drawings, ask, clock, moderation, shown, calm };
}
