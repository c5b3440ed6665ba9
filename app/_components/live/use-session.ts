// A live session in a React component: connects when mounted, reconnects, hands out the newest of everything.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { connectLive, type Live, type LiveStatus, type ValueOf } from '@/lib/protocol/client';
import type { Ack, Gone, Pulse, Query } from '@/lib/protocol/message';
import type { Sender } from '@/lib/protocol/sender';
import type { SessionCommand } from '@/lib/session/command';
import { type Rejection, reject } from '@/lib/session/rejection';
import type { MineView, PhoneView, PresenterView, StageView } from '@/lib/session/view-types';

type ViewOf = { readonly stage: StageView; readonly console: PresenterView; readonly phone: PhoneView };
export type SessionSurface = keyof ViewOf;

/** Why the client will not reconnect. */
export type Farewell =
  | { readonly kind: 'gone'; readonly reason: Gone['reason'] }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** `offline` was live before and reconnects; `gone` is final. */
export type SessionStatus = 'connecting' | 'live' | 'offline' | 'gone';

export type SendCommand = <C extends SessionCommand | Query>(
  command: C,
  options?: { readonly id?: string; readonly within?: number },
) => Promise<Ack<ValueOf<C>>>;

export type Session<S extends SessionSurface> = {
  readonly view: ViewOf[S] | null;
  /** Phones only. */
  readonly mine: MineView | null;
  readonly pulse: Pulse | null;
  readonly status: SessionStatus;
  readonly gone: Farewell | null;
  /** Sent until answered or too late, also over reconnections; see `Live.command`. */
  readonly command: SendCommand;
  /** Phones: what their outbox sends with. */
  readonly sender: Pick<Sender, 'put' | 'withdraw'>;
  /** The server's time, ms since the epoch: countdowns use it, never the device's own. */
  readonly serverNow: () => number;
};

export type SessionOptions<S extends SessionSurface> = {
  readonly session: string;
  readonly surface: S;
  /** The stage's key, from its address. */
  readonly key?: string | undefined;
};

/** Without words: suggested names stay the numbers that the server sends. */
export function useUnwritten<S extends SessionSurface>(options: SessionOptions<S>): Session<S> {
  const live = useRef<Live | null>(null);
  const news = useNews(live, options);
  const { view, mine, pulse, connection } = news;
  const command = useCallback<SendCommand>(
    (asked, opts) =>
      live.current?.command(asked, opts) ?? Promise.resolve({ ok: false, ...reject('timeout') }),
    [],
  );
  const serverNow = useCallback(() => live.current?.now() ?? Date.now(), []);
  const sender = useSender(live);
  const gone = connection.kind === 'gone' || connection.kind === 'refused' ? connection : null;
  const status = gone
    ? 'gone'
    : connection.kind === 'live'
      ? 'live'
      : news.wasLive
        ? 'offline'
        : 'connecting';
  return useMemo(
    () => ({ view, mine, pulse, status, gone, command, sender, serverNow }),
    [view, mine, pulse, status, gone, command, sender, serverNow],
  );
}

type LiveRef = { current: Live | null };

/** Connects, and keeps the newest of everything that comes. */
function useNews<S extends SessionSurface>(live: LiveRef, { session, surface, key }: SessionOptions<S>) {
  const [view, setView] = useState<ViewOf[S] | null>(null);
  const [mine, setMine] = useState<MineView | null>(null);
  const [pulse, setPulse] = useState<Pulse | null>(null);
  const [connection, setConnection] = useState<LiveStatus>({ kind: 'connecting' });
  const [wasLive, setWasLive] = useState(false);
  useEffect(() => {
    const opened = connectLive({
      url: location.origin,
      handshake: { session, surface, ...(key === undefined ? {} : { key }) },
      onView: (next) => setView(next as ViewOf[S]),
      onMine: setMine,
      onPulse: setPulse,
      onStatus(next) {
        setConnection(next);
        if (next.kind === 'live') setWasLive(true);
      },
    });
    live.current = opened;
    const stopWaking = wakeWhenShown(() => opened.wake());
    return () => {
      stopWaking();
      live.current = null;
      opened.close();
    };
  }, [live, session, surface, key]);
  return { view, mine, pulse, connection, wasLive };
}

/** The sender of whatever connection there is. */
const useSender = (live: LiveRef): Session<'phone'>['sender'] =>
  useMemo(
    () => ({
      put: (request, options) => live.current?.sender.put(request, options) ?? new Promise<never>(() => {}),
      withdraw: (id) => live.current?.sender.withdraw(id) ?? true,
    }),
    [live],
  );

/** Phones sleep and rooms lose their network. Events tell of both long before a timer or a heartbeat would. */
function wakeWhenShown(wake: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('online', wake);
  window.addEventListener('offline', wake);
  window.addEventListener('pageshow', wake);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('online', wake);
    window.removeEventListener('offline', wake);
    window.removeEventListener('pageshow', wake);
  };
}
