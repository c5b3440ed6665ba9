// The presenter's wishes of one page: sends them to the server and to the other pages of this browser, keeps them while
// the server is away, and drops them when it has granted or refused them. No React, no sockets.

import type { Clock, Millis } from '@/lib/clock';
import { addWish, lag, type Standing, settle, type Wishes, type WishValue } from './follow';

/** What the pages of one browser say to each other. `where`: a page that was just opened asks for the wishes. */
export type WishMessage = { readonly kind: 'wish'; readonly wish: WishValue } | { readonly kind: 'where' };

type Parts = {
  readonly clock: Clock;
  readonly send: (wish: WishValue) => void;
  readonly tell: (message: WishMessage) => void;
  readonly onChange: (wishes: Wishes) => void;
};

export type Wishing = {
  /** Shows it at once in all pages of this browser, and asks the server. */
  readonly wish: (wished: WishValue) => void;
  readonly hear: (message: WishMessage) => void;
  /** Where the server stands by its newest view. */
  readonly see: (view: Standing) => void;
  /** Connected, or no more: wishes made here are sent again. */
  readonly setLive: (live: boolean) => void;
  readonly stop: () => void;
};

export function createWishing({ clock, send, tell, onChange }: Parts): Wishing {
  let wishes: Wishes = [];
  let view: Standing | null = null;
  let liveSince: Millis | null = null;
  let cancel: (() => void) | null = null;

  const change = (next: Wishes) => {
    if (next !== wishes) onChange(next);
    wishes = next;
    if (wishes.length > 0 && liveSince !== null) cancel ??= clock.after(lag, check);
  };
  const check = () => {
    cancel = null;
    change(view ? settle(wishes, view, liveSince, clock.now()) : wishes);
  };
  return {
    wish(wished) {
      change(addWish(wishes, { ...wished, since: clock.now(), mine: true }));
      tell({ kind: 'wish', wish: wished });
      if (liveSince !== null) send(wished);
    },
    hear(message) {
      if (message.kind === 'wish')
        return change(addWish(wishes, { ...message.wish, since: clock.now(), mine: false }));
      for (const { what, value } of wishes) tell({ kind: 'wish', wish: { what, value } as WishValue });
    },
    see(next) {
      view = next;
    },
    setLive(live) {
      liveSince = live ? clock.now() : null;
      if (live) for (const wish of wishes) if (wish.mine) send(wish);
      change(wishes);
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}
