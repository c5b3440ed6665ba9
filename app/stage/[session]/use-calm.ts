// A state that only counts once it has lasted.

'use client';

import { useEffect, useState } from 'react';

/** True when `now` has been true for `ms`; false at once. */
export function useCalm(now: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [now, ms]);
  return lasting;
}
