// The talk's clock of this browser: kept over a reload, told of every slide.

'use client';

import { useCallback, useEffect, useState } from 'react';
import { steadyNow } from '@/lib/clock';
import { newClock, parseClock, pause, reset, resume, type TalkClock, turned } from './talk-clock';

export type ClockHandle = {
  readonly clock: TalkClock;
  readonly start: () => void;
  readonly pause: () => void;
  readonly reset: () => void;
};

export function useTalkClock(session: string, slide: number): ClockHandle {
  const key = `nudge.clock.${session}`;
  const [clock, setClock] = useState<TalkClock | null>(null);

  useEffect(() => {
    setClock((known) => turned(known ?? parseClock(read(key)) ?? newClock(slide), slide, steadyNow()));
  }, [key, slide]);

  useEffect(() => {
    if (clock) write(key, JSON.stringify(clock));
  }, [key, clock]);

  const change = useCallback(
    (next: (clock: TalkClock) => TalkClock) => setClock((known) => known && next(known)),
    [],
  );
  return {
    clock: clock ?? newClock(slide),
    start: useCallback(() => change((known) => resume(known, steadyNow())), [change]),
    pause: useCallback(() => change((known) => pause(known, steadyNow())), [change]),
    reset: useCallback(() => change(reset), [change]),
  };
}

// Storage can be closed (private windows): the clock then starts again with the page.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // See above.
  }
}
