// The network on a phone: an 8-bit snapshot, fetched every few seconds while a drawing of it is on the screen.

import { useEffect } from 'react';
import type { Network } from '@/lib/nn/network';
import type { Pulse } from '@/lib/protocol/message';
import type { Versioned } from '../../../live/feed';
import { type NetworkFeeds, networkFeeds, useNewest } from '../../../live/use-network';

/** By session. Kept from slide to slide, so that the next drawing begins with what is known. */
const kept = new Map<string, NetworkFeeds>();

/** Where a page has a network of its own instead of a session's. */
export function keepPhoneFeeds(session: string, make: () => NetworkFeeds): NetworkFeeds {
  const feeds = kept.get(session) ?? make();
  kept.set(session, feeds);
  return feeds;
}

type Live = { readonly session: string; readonly pulse: Pulse | null };

export function usePhoneNetwork({ session, pulse }: Live, on = true): Versioned<Network> | null {
  const { network } = keepPhoneFeeds(session, () => networkFeeds({ session, surface: 'phone' }));
  const published = pulse?.network;
  useEffect(() => {
    if (published) network.heard(published);
  }, [network, published]);
  return useNewest(network, on);
}
