// What stage, console and print draw their slides from, out of one live session.

'use client';

import { useMemo } from 'react';
import { useCurve } from '../live/use-curve';
import { useInk } from '../live/use-ink';
import { useNetworkFeeds } from '../live/use-network';
import type { Session } from '../live/use-session';
import { inkIds, type RoomView, type SlideLive } from './live-props';

type Access = {
  readonly session: string;
  readonly surface: 'stage' | 'console';
  /** The stage's key. */
  readonly key?: string | undefined;
};

type Source = Pick<Session<'stage'>, 'pulse' | 'status' | 'command' | 'serverNow'> & {
  readonly view: RoomView | null;
};

const none: readonly string[] = [];

/** `more`: drawings that the surface shows beside its slides, by their ids. */
export function useSlideLive(access: Access, live: Source, more: readonly string[] = none): SlideLive {
  const { view, pulse, command, serverNow } = live;
  const curve = useCurve(live);
  const ids = useMemo(() => [...inkIds(view), ...more], [view, more]);
  const drawings = useInk(live, ids);
  const networks = useNetworkFeeds(access, pulse);
  return useMemo(() => {
    const line = { command, serverNow };
    return { view, pulse, curve, drawings, networks, line };
  }, [view, pulse, curve, drawings, networks, command, serverNow]);
}
