// The talk's network as it was stored last, fetched once and then available offline. Fetched again when it has become
// another one, and until it has been stored: the server stores a network up to three seconds after it trained.

'use client';

import { useEffect, useState } from 'react';
import { decodeNetwork } from '@/lib/nn/codec';
import type { Network } from '@/lib/nn/network';
import { takeAwayPath } from '@/lib/protocol/addresses';

export type TakenNetwork =
  | { readonly kind: 'coming' | 'untrained' | 'failed' }
  | { readonly kind: 'here'; readonly network: Network; readonly step: number };

/** Between two tries, ms. */
const again = 4_000;

/** `which` changes with the network that is meant; `trained`: it has learned something, so it will be stored. */
export function useNetwork(ticket: string, which: string, trained: boolean): TakenNetwork {
  const [taken, setTaken] = useState<TakenNetwork>({ kind: 'coming' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `which` asks for another one
  useEffect(() => {
    let stopped = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const found = await fetchNetwork(ticket).catch((): TakenNetwork => ({ kind: 'failed' }));
      if (stopped) return;
      // What is at hand stays at hand.
      setTaken((now) => (found.kind === 'failed' && now.kind === 'here' ? now : found));
      if (found.kind === 'failed' || (found.kind === 'untrained' && trained))
        waiting = setTimeout(ask, again);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(waiting);
    };
  }, [ticket, which, trained]);
  return taken;
}

async function fetchNetwork(ticket: string): Promise<TakenNetwork> {
  const answer = await fetch(`${takeAwayPath(ticket)}/network`, { cache: 'no-cache' });
  if (answer.status === 404) return { kind: 'untrained' };
  if (!answer.ok) return { kind: 'failed' };
  const network = decodeNetwork(new Uint8Array(await answer.arrayBuffer()));
  if (!network.ok) return { kind: 'failed' };
  return { kind: 'here', network: network.value, step: Number(answer.headers.get('x-nudge-step')) };
}
