// The network comes to a phone some time before a slide needs it, so that the first such slide does not wait for it,
// nor for a line that has gone by then.

'use client';

import { useEffect, useState } from 'react';
import type { Pulse } from '@/lib/protocol/message';
import { usePhoneNetwork } from './phone-network';

/** ms over which a hall's phones ask for it, each at its own moment. */
const spread = 12_000;

type Props = { readonly session: string; readonly pulse: Pulse | null };

export default function NetworkAhead({ session, pulse }: Props) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), Math.random() * spread);
    return () => clearTimeout(timer);
  }, []);
  return due && <Fetched session={session} pulse={pulse} />;
}

function Fetched(live: Props) {
  const [wanted, setWanted] = useState(true);
  const newest = usePhoneNetwork(live, wanted);
  const here = newest !== null;
  useEffect(() => {
    if (here) setWanted(false);
  }, [here]);
  return null;
}
