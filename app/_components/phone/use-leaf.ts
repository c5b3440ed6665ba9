// Where a phone is while its participant looks at earlier slides: the slide as the server sent it, and the way back.

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PastSlide } from '@/lib/session/query-types';
import type { PhoneView } from '@/lib/session/view-types';
import type { SendCommand } from '../live/use-session';
import { callOf, earlierThan, type LeafPlace, laterThan, mayLeaf } from './leaf';

export type Leaf = {
  /** Null at the live slide. */
  readonly past: PastSlide | null;
  readonly earlier: (() => void) | null;
  /** Leads up to the live slide; null when that is shown. */
  readonly later: (() => void) | null;
  readonly back: () => void;
};

/** ms that a slide may take; after that the phone stays where it is. */
const patience = 5_000;

export function useLeaf(view: PhoneView, command: SendCommand): Leaf {
  const [past, setPast] = useState<PastSlide | null>(null);
  const wanted = useRef<LeafPlace>(null);

  const go = useCallback(
    async (number: LeafPlace) => {
      wanted.current = number;
      const answer = number === null ? null : await command({ type: 'slide', number }, { within: patience });
      if (wanted.current !== number || answer?.ok === false) return;
      setPast(answer?.value.past ?? null);
      // A new slide starts at its top.
      window.scrollTo(0, 0);
    },
    [command],
  );

  const call = callOf(view);
  const lost = past !== null && !(mayLeaf(view) && view.past.includes(past.slide));
  useEffect(() => {
    if (call !== null || lost) void go(null);
  }, [call, lost, go]);

  const back = () => void go(null);
  if (lost || !mayLeaf(view)) return { past: null, earlier: null, later: null, back };
  const at = past?.slide ?? null;
  const earlier = earlierThan(view, at);
  return {
    past,
    earlier: earlier === null ? null : () => void go(earlier),
    later: at === null ? null : () => void go(laterThan(view, at)),
    back,
  };
}
