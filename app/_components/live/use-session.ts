// A live session in a React component: connects when mounted, comes back by itself, hands out the newest of everything.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { connectLive, type Live, type LiveStatus, newCommandId, type ValueOf } from '@/lib/protocol/client';
import type { Ack, Gone, Pulse, Query } from '@/lib/protocol/message';
import type { SessionCommand } from '@/lib/session/command';
import { type Rejection, reject } from '@/lib/session/rejection';
import type { MineView, PhoneView, PresenterView, StageView } from '@/lib/session/view-types';

type ViewOf = { readonly stage: StageView; readonly console: PresenterView; readonly phone: PhoneView };
export type SessionSurface = keyof ViewOf;

/** Why the line will not come back by itself. */
export type Farewell =
  | { readonly kind: 'gone'; readonly reason: Gone['reason'] }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** `offline` was live before and tries again by itself; `gone` is final. */
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
  /** Sent until answered, also over reconnections; see `Live.command`. */
  readonly command: SendCommand;
  /** The server's time, ms since the epoch: countdowns use it, never the device's own. */
  readonly serverNow: () => number;
};

type Options<S extends SessionSurface> = {
  readonly session: string;
  readonly surface: S;
  /** The stage's key, from its address. */
  readonly key?: string | undefined;
};

export function useSession<S extends SessionSurface>({ session, surface, key }: Options<S>): Session<S> {
  const live = useRef<Live | null>(null);
  const [view, setView] = useState<ViewOf[S] | null>(null);
  const [mine, setMine] = useState<MineView | null>(null);
  const [pulse, setPulse] = useState<Pulse | null>(null);
  const [line, setLine] = useState<LiveStatus>({ kind: 'connecting' });
  const [wasLive, setWasLive] = useState(false);

  useEffect(() => {
    const connection = connectLive({
      url: location.origin,
      handshake: { session, surface, ...(key === undefined ? {} : { key }) },
      onView: (next) => setView(next as ViewOf[S]),
      onMine: setMine,
      onPulse: setPulse,
      onStatus(next) {
        setLine(next);
        if (next.kind === 'live') setWasLive(true);
      },
    });
    live.current = connection;
    const stopWaking = wakeWhenShown(() => connection.wake());
    return () => {
      stopWaking();
      live.current = null;
      connection.close();
    };
  }, [session, surface, key]);

  const command = useCallback<SendCommand>(
    (asked, options) =>
      live.current?.command(asked, { id: newCommandId(), ...options }) ??
      Promise.resolve({ ok: false, ...reject('timeout') }),
    [],
  );
  const serverNow = useCallback(() => live.current?.now() ?? Date.now(), []);
  const gone = line.kind === 'gone' || line.kind === 'refused' ? line : null;
  const status = gone ? 'gone' : line.kind === 'live' ? 'live' : wasLive ? 'offline' : 'connecting';
  return useMemo(
    () => ({ view, mine, pulse, status, gone, command, serverNow }),
    [view, mine, pulse, status, gone, command, serverNow],
  );
}

/**
 * Phones sleep and halls lose their network: both come back with an event, long before a timer would try, and go with
 * one, long before a heartbeat is missed.
 */
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
