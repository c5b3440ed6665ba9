// A live session with names as people read them. Apart from the session itself, which phones load before any words.

'use client';

import { useMemo } from 'react';
import { useWords } from '../words/words';
import { type Session, type SessionOptions, type SessionSurface, useUnwritten } from './use-session';
import { writtenNames } from './written-names';

export function useSession<S extends SessionSurface>(options: SessionOptions<S>): Session<S> {
  return useWrittenNames(useUnwritten(options));
}

export function useWrittenNames<S extends SessionSurface>(session: Session<S>): Session<S> {
  const write = useWords('names').of;
  const { view, mine } = session;
  const written = useMemo(() => view && (writtenNames(view, write) as typeof view), [view, write]);
  const own = useMemo(() => mine && { ...mine, name: write(mine.name) }, [mine, write]);
  return useMemo(() => ({ ...session, view: written, mine: own }), [session, written, own]);
}
