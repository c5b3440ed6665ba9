// What the server is reading of this session just now.

'use client';

import { useEffect, useState } from 'react';

export type Underway = {
  /** "drawings", or the name of a file. */
  readonly what: string;
  /** Null while it waits, or has only begun. */
  readonly progress: { readonly done: number; readonly of: number } | null;
};

const every = 500;

/** Asks twice per second while somebody waits; null: not known yet. */
export function useUnderway(session: string, waiting: boolean): readonly Underway[] | null {
  const [underway, setUnderway] = useState<readonly Underway[] | null>(null);
  useEffect(() => {
    if (!waiting) return;
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    const look = async () => {
      const found = await fetchUnderway(session);
      if (ended) return;
      if (found) setUnderway(found);
      timer = setTimeout(look, every);
    };
    timer = setTimeout(look, every);
    return () => {
      ended = true;
      clearTimeout(timer);
      setUnderway(null);
    };
  }, [session, waiting]);
  return underway;
}

async function fetchUnderway(session: string): Promise<Underway[] | null> {
  try {
    const response = await fetch(`/api/review/${session}/progress`);
    return response.ok ? ((await response.json()) as Underway[]) : null;
  } catch {
    return null;
  }
}
