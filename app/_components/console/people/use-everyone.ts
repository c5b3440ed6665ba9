// Everybody in the room, for the list: asked for when the panel is opened, and again while something changes.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ListedParticipant } from '@/lib/session/view-part-types';
import type { SendCommand } from '../../live/use-session';
import { useWords } from '../../words/words';

export type Everyone = {
  /** The latest to join first; null before the first answer. */
  readonly people: readonly ListedParticipant[] | null;
  /** The last request had no answer. */
  readonly failed: boolean;
  /** Asks at once. */
  readonly renew: () => void;
};

/** ms between two requests. */
const gap = 2_000;

/** `change`: a value that is another one after every change. */
export function useEveryone(command: SendCommand, change: unknown): Everyone {
  const { of: write } = useWords('names');
  const [people, setPeople] = useState<readonly ListedParticipant[] | null>(null);
  const [failed, setFailed] = useState(false);
  const state = useRef({ stale: true, asking: false });
  const renew = useCallback(async () => {
    if (state.current.asking) return;
    state.current = { stale: false, asking: true };
    const answer = await command({ type: 'people' });
    state.current.asking = false;
    setFailed(!answer.ok);
    if (answer.ok) setPeople(answer.value.people);
    else state.current.stale = true;
  }, [command]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it says that something changed, nothing more
  useEffect(() => {
    state.current.stale = true;
  }, [change]);
  useEffect(() => {
    void renew();
    const timer = setInterval(() => {
      if (state.current.stale) void renew();
    }, gap);
    return () => clearInterval(timer);
  }, [renew]);
  const named = useMemo(() => people?.map((who) => ({ ...who, name: write(who.name) })), [people, write]);
  return { people: named ?? null, failed, renew };
}
