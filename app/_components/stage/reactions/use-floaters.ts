// Reactions that are on their way up: one for each word and pulse, however many people meant it.

'use client';

import { useEffect, useRef, useState } from 'react';
import type { Pulse } from '@/lib/protocol/message';
import type { ReactionCounts } from '@/lib/session/reactions';
import { type Fresh, fresh } from './fresh';

/** `lane` 0 … lanes − 1: where it rises. */
export type Floater = Fresh & { readonly id: number; readonly lane: number };

export const lanes = 8;
/** ms until one is gone; as long as its way up in stage-reactions.css. */
const life = 3_200;
const most = 48;

/** While not `active` what comes is let go, and nothing of it is made up for. */
export function useFloaters(pulse: Pulse | null, active: boolean): readonly Floater[] {
  const [floaters, setFloaters] = useState<readonly Floater[]>([]);
  const before = useRef<ReactionCounts | null>(null);
  const next = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const counts = pulse?.reactions;

  useEffect(() => {
    if (!counts) return;
    const came = fresh(before.current, counts);
    before.current = counts;
    if (!active || came.length === 0) return;
    const risen = came.map((one): Floater => {
      const id = next.current++;
      // Three has no factor in common with eight: neighbours rise apart.
      return { ...one, id, lane: (id * 3) % lanes };
    });
    setFloaters((now) => [...now, ...risen].slice(-most));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setFloaters((now) => now.filter((each) => !risen.includes(each)));
    }, life);
    timers.current.add(timer);
  }, [counts, active]);

  useEffect(() => {
    if (!active) setFloaters([]);
  }, [active]);
  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running) clearTimeout(timer);
    };
  }, []);
  return floaters;
}
