// Where a page stands: at the server's view, or ahead of it by the presenter's wishes in this browser.

'use client';

import { useEffect, useMemo, useState } from 'react';
import { systemClock } from '@/lib/clock';
import type { SessionCommand } from '@/lib/session/command';
import { patience, type Standing, standing, type Wishes, type WishValue } from './follow';
import type { Place } from './places';
import { useChannel } from './use-channel';
import type { SendCommand, SessionStatus } from './use-session';
import { createWishing, type WishMessage } from './wishing';

type Source = {
  readonly session: string;
  /** Where the server stands; null before its first view. */
  readonly view: (Place & Omit<Standing, 'place'>) | null;
  readonly status: SessionStatus;
  readonly command: SendCommand;
};

export type Follow = Standing & {
  /** Shows it at once here and in this browser's other pages, and asks the server. For the presenter only. */
  readonly wish: (wish: WishValue) => void;
  /** Whether the server has not granted everything yet. */
  readonly ahead: boolean;
};

const atStart: Standing = { place: { slide: 1, step: 0 }, blank: false, hidden: false };

export function useFollow({ session, view, status, command }: Source): Follow {
  const [wishes, setWishes] = useState<Wishes>([]);
  const now = useMemo<Standing>(() => {
    if (!view) return atStart;
    const { slide, step, blank, hidden } = view;
    return { place: { slide, step }, blank, hidden };
  }, [view]);

  const tell = useChannel<WishMessage>(session, (message) => wishing.hear(message));
  const [wishing] = useState(() =>
    createWishing({
      clock: systemClock,
      send: (wish) => void command(asCommand(wish), { within: patience }),
      tell,
      onChange: setWishes,
    }),
  );
  useEffect(() => wishing.stop, [wishing]);
  useEffect(() => tell({ kind: 'where' }), [tell]);
  useEffect(() => wishing.see(now), [wishing, now]);
  useEffect(() => wishing.setLive(status === 'live'), [wishing, status]);

  return useMemo(
    () => ({ ...standing(now, wishes), wish: wishing.wish, ahead: wishes.length > 0 }),
    [now, wishes, wishing],
  );
}

function asCommand(wish: WishValue): SessionCommand {
  switch (wish.what) {
    case 'place':
      return { type: 'goTo', ...wish.value };
    case 'blank':
      return { type: 'blank', on: wish.value };
    case 'hidden':
      return { type: 'hideRoom', on: wish.value };
  }
}
