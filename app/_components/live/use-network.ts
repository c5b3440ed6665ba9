// The session's network in a page: its weights, and what the latest mini-batch changed in them.

'use client';

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Clock, systemClock } from '@/lib/clock';
import { decodeNetwork } from '@/lib/nn/codec';
import type { Layers, Network } from '@/lib/nn/network';
import { decodeSnapshot } from '@/lib/nn/snapshot';
import { type NetworkForm, networkPath } from '@/lib/protocol/addresses';
import type { Pulse } from '@/lib/protocol/message';
import { createFeed, type Feed, type Versioned } from './feed';

export type NetworkFeeds = {
  readonly network: Feed<Network>;
  /** Stage and console only. */
  readonly nudges: Feed<Layers> | null;
};

type Where = {
  readonly session: string;
  readonly surface: 'stage' | 'console' | 'phone';
  /** The stage's key. */
  readonly key?: string | undefined;
};

export function useNetworkFeeds({ session, surface, key }: Where, pulse: Pulse | null): NetworkFeeds {
  const feeds = useMemo(() => networkFeeds({ session, surface, key }), [session, surface, key]);
  const published = pulse?.network;
  useEffect(() => {
    if (!published) return;
    feeds.network.heard(published);
    if (published.step > 0) feeds.nudges?.heard(published);
  }, [feeds, published]);
  // A screen has one at hand even if its connection is lost later.
  useEffect(() => (surface === 'phone' ? undefined : watchUntilFirst(feeds.network)), [feeds, surface]);
  return feeds;
}

function watchUntilFirst(feed: Feed<unknown>): () => void {
  const stop = feed.watch(() => stop());
  return stop;
}

/** Weights move five times a second on the screens. What people read, such as a list of nudges, changes every two seconds. */
const gaps = { screen: 200, phone: 3_000, nudges: 2_000 };

export function networkFeeds(
  { session, surface, key }: Where,
  get: typeof fetch = (...asked) => fetch(...asked),
  clock: Clock = systemClock,
): NetworkFeeds {
  const read = (form: NetworkForm) => async (version: number) => {
    const query = key === undefined ? '' : `?key=${encodeURIComponent(key)}`;
    const answer = await get(networkPath(session, version, form) + query);
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const decoded = form === 'rounded' ? decodeSnapshot(bytes) : decodeNetwork(bytes);
    return decoded.ok ? decoded.value : null;
  };
  if (surface === 'phone') {
    const wait = () => Math.random() * 2_000;
    return { network: createFeed({ read: read('rounded'), clock, gap: gaps.phone, wait }), nudges: null };
  }
  return {
    network: createFeed({ read: read('exact'), clock, gap: gaps.screen }),
    nudges: createFeed({ read: read('nudges'), clock, gap: gaps.nudges }),
  };
}

/** The newest that was fetched; using this keeps fetching. `on`: whether it is needed at present. */
export function useNewest<T>(feed: Feed<T> | null, on = true): Versioned<T> | null {
  const watch = useCallback(
    (listener: () => void) => (feed && on ? feed.watch(listener) : () => undefined),
    [feed, on],
  );
  return useSyncExternalStore(
    watch,
    () => feed?.newest() ?? null,
    () => null,
  );
}
