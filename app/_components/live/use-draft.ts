// A value that is being filled in and survives a reload.

'use client';

import { useState } from 'react';
import type { Draft } from '@/lib/protocol/drafts';

/** `read` checks what the store had; null: there is no draft, or it doesn't fit. `touched`: somebody has filled it in. */
export function useDraft<T>(
  draft: Draft,
  initial: T,
  read: (kept: unknown) => T | null,
): readonly [value: T, set: (next: T) => void, touched: boolean] {
  const [kept] = useState(() => read(draft.read()));
  const [value, setValue] = useState(kept ?? initial);
  const [touched, setTouched] = useState(kept !== null);
  const set = (next: T) => {
    draft.write(next);
    setValue(next);
    setTouched(true);
  };
  return [value, set, touched];
}

export const asText = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);

/** Reads a list that passes `fits`, in which every item passes `is`. */
export const asList =
  <T>(is: (item: unknown) => item is T, fits: (list: readonly T[]) => boolean) =>
  (kept: unknown): readonly T[] | null =>
    Array.isArray(kept) && kept.every(is) && fits(kept) ? kept : null;
