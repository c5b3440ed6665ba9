// Digits named one by one. Each pick travels by itself: a late one must not hold up or spoil the next.

'use client';

import { useCallback, useRef, useState } from 'react';
import type { Answer } from '@/lib/kinds/answer';
import type { Rejection } from '@/lib/session/rejection';
import type { SendCommand } from '../../live/use-session';

export type Pick = {
  readonly digit: number | null;
  readonly state: 'none' | 'sending' | 'locked' | 'refused';
  readonly rejection: Rejection | null;
};

type Wish = { readonly digit: number; readonly state: 'sending' | 'locked' };
type Refused = { readonly rejection: Rejection };

/** `kept` are the picks as the server has them. */
export function usePicks(
  { round, count, kept }: { readonly round: string; readonly count: number; readonly kept: Answer | null },
  command: SendCommand,
): { readonly picks: readonly Pick[]; readonly pick: (place: number, digit: number) => void } {
  const [wishes, setWishes] = useState<ReadonlyMap<number, Wish | Refused>>(new Map());
  const queued = useRef(new Map<number, number>());
  const travelling = useRef(new Set<number>());
  const note = useCallback(
    (place: number, wish: Wish | Refused) => setWishes((all) => new Map(all).set(place, wish)),
    [],
  );

  const pump = useCallback(
    async (place: number) => {
      if (travelling.current.has(place)) return;
      travelling.current.add(place);
      for (let digit = queued.current.get(place); digit !== undefined; digit = queued.current.get(place)) {
        queued.current.delete(place);
        const ack = await command(
          { type: 'answer', round, value: { kind: 'digit-pick', picks: onlyAt(place, digit, count) } },
          { within: Number.POSITIVE_INFINITY },
        );
        if (!queued.current.has(place)) note(place, ack.ok ? { digit, state: 'locked' } : { rejection: ack });
      }
      travelling.current.delete(place);
    },
    [command, round, count, note],
  );

  const pick = useCallback(
    (place: number, digit: number) => {
      queued.current.set(place, digit);
      note(place, { digit, state: 'sending' });
      void pump(place);
    },
    [pump, note],
  );

  const known = kept?.kind === 'digit-pick' ? kept.picks : [];
  const picks = Array.from({ length: count }, (_, place): Pick => {
    const wish = wishes.get(place);
    const digit = known[place] ?? null;
    if (!wish) return { digit, state: digit === null ? 'none' : 'locked', rejection: null };
    return 'rejection' in wish
      ? { digit, state: 'refused', rejection: wish.rejection }
      : { ...wish, rejection: null };
  });
  return { picks, pick };
}

const onlyAt = (place: number, digit: number, count: number): (number | null)[] =>
  Array.from({ length: count }, (_, at) => (at === place ? digit : null));
