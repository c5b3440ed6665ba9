// Something that is true for a moment after it was asked for.

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** `ms` after the last time that it began, it is over. */
export function useMoment(ms: number): readonly [now: boolean, begin: () => void] {
  const [now, setNow] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const begin = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNow(false), ms);
    setNow(true);
  }, [ms]);
  return [now, begin];
}
