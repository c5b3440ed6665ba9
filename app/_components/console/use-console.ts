// Everything the console's panels show and do, out of one live session.

'use client';

import { useDeferredValue, useEffect, useMemo } from 'react';
import type { CurvePoint } from '@/lib/protocol/message';
import type { PresenterView } from '@/lib/session/view-types';
import { type Follow, useFollow } from '../live/use-follow';
import type { Drawings } from '../live/use-ink';
import type { Session } from '../live/use-session';
import { useWakeLock } from '../live/use-wake-lock';
import { type SlideLive, withoutRoom } from '../slides/live-props';
import { useSlideLive } from '../slides/use-slide-live';
import { preloadStage } from '../stage/stage-parts';
import { loadFormulaFonts } from '../ui/formula-fonts';
import { type ClockHandle, useTalkClock } from './clock/use-talk-clock';
import { type Moderation, useModeration } from './held/use-moderation';
import { type Ask, useAsk } from './use-ask';

export type ConsoleState = {
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

export function useConsole(
  session: string,
  live: Session<'console'>,
  view: PresenterView,
  onHeld: () => void,
): ConsoleState {
  useWakeLock();
  useEffect(() => {
    void preloadStage();
    loadFormulaFonts();
  }, []);
  const { status, command } = live;
  const follow = useFollow({ session, view, status, command });
  const held = useMemo(() => [...view.heldDigits, ...view.apartDigits].map(({ id }) => id), [view]);
  const all = useSlideLive({ session, surface: 'console' }, { ...live, view }, held);
  const { curve, drawings } = all;
  const ask = useAsk(command);
  const clock = useTalkClock(session, follow.place.slide);
  const moderation = useModeration(view, ask, onHeld);
  const { hidden } = follow;
  const shown = useMemo(() => (hidden ? withoutRoom(all) : all), [hidden, all]);
  const calm = useDeferredValue(shown);
  return { follow, curve, drawings, ask, clock, moderation, shown, calm };
}
