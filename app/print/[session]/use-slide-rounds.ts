// How the rounds of every slide stand, asked once.

'use client';

import { useEffect, useState } from 'react';
import type { Session } from '@/app/_components/live/use-session';
import type { StageDeck } from '@/lib/deck/public';
import type { Rounds } from './print-live';

type Source = Pick<Session<'stage'>, 'status' | 'view' | 'command'>;

/** By slide; null until all are known. */
export function useSlideRounds(
  deck: StageDeck,
  { status, view, command }: Source,
): ReadonlyMap<number, Rounds> | null {
  const [known, setKnown] = useState<ReadonlyMap<number, Rounds> | null>(null);
  const ready = status === 'live' && view !== null && known === null;
  useEffect(() => {
    if (!ready) return;
    let stopped = false;
    const ask = async () => {
      const rounds = new Map<number, Rounds>();
      for (const { number } of deck.slides) {
        const answer = await command({ type: 'slideRounds', number }, { within: Number.POSITIVE_INFINITY });
        if (stopped) return;
        if (answer.ok) rounds.set(number, answer.value);
      }
      setKnown(rounds);
    };
    void ask();
    return () => {
      stopped = true;
    };
  }, [ready, deck, command]);
  return known;
}
