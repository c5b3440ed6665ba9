// Follows the server's view and this browser's own wishes, whichever is ahead, and sends the wishes made here:
// at once when the line is live, again when it comes back.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionCommand } from '@/lib/session/command';
import {
  addWish,
  lag,
  patience,
  type Standing,
  settle,
  standing,
  type Wish,
  type Wishes,
  type WishValue,
} from './follow';
import type { Place } from './places';
import { useChannel } from './use-channel';
import type { SendCommand, SessionStatus } from './use-session';

type Message = { readonly kind: 'wish'; readonly wish: WishValue } | { readonly kind: 'where' };

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
  const liveSince = useRef<number | null>(null);
  const open = useRef(wishes);
  open.current = wishes;
  const now = useMemo<Standing>(() => {
    if (!view) return atStart;
    const { slide, step, blank, hidden } = view;
    return { place: { slide, step }, blank, hidden };
  }, [view]);

  const take = useCallback((wish: Wish) => setWishes((all) => addWish(all, wish)), []);
  const send = useCallback(
    (wish: WishValue) => void command(asCommand(wish), { within: patience }),
    [command],
  );

  const tell = useChannel<Message>(session, (message) => {
    if (message.kind === 'wish') return take({ ...message.wish, since: Date.now(), mine: false });
    for (const { what, value } of open.current) tell({ kind: 'wish', wish: { what, value } as WishValue });
  });
  useEffect(() => tell({ kind: 'where' }), [tell]);

  useEffect(() => {
    liveSince.current = status === 'live' ? Date.now() : null;
    if (status === 'live') for (const wish of open.current) if (wish.mine) send(wish);
  }, [status, send]);

  useEffect(() => {
    if (wishes.length === 0 || status !== 'live') return;
    const check = () => setWishes((all) => settle(all, now, liveSince.current, Date.now()));
    const timer = setInterval(check, lag);
    return () => clearInterval(timer);
  }, [now, wishes, status]);

  const wish = useCallback(
    (wished: WishValue) => {
      take({ ...wished, since: Date.now(), mine: true });
      tell({ kind: 'wish', wish: wished });
      if (liveSince.current !== null) send(wished);
    },
    [take, tell, send],
  );

  return useMemo(() => ({ ...standing(now, wishes), wish, ahead: wishes.length > 0 }), [now, wishes, wish]);
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
