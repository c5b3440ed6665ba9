// The network on a phone: an 8-bit snapshot, fetched every few seconds while a drawing of it is on the screen.

import { useEffect } from 'react';
import type { Network } from '@/lib/nn/network';
import type { Pulse } from '@/lib/protocol/message';
import type { Versioned } from '../../live/feed';
import { type NetworkFeeds, networkFeeds, useNewest } from '../../live/use-network';

/** Kept from slide to slide, so that the next drawing begins with what is known. */
let kept: { readonly session: string; readonly feeds: NetworkFeeds } | null = null;

function feedsOf(session: string): NetworkFeeds {
  if (kept?.session !== session) kept = { session, feeds: networkFeeds({ session, surface: 'phone' }) };
  return kept.feeds;
}

type Live = { readonly session: string; readonly pulse: Pulse | null };

export function usePhoneNetwork({ session, pulse }: Live, on = true): Versioned<Network> | null {
  const { network } = feedsOf(session);
  const published = pulse?.network;
  useEffect(() => {
    if (published) network.heard(published);
  }, [network, published]);
  return useNewest(network, on);
}
