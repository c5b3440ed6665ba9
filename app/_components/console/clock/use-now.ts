// The present time, twice a second: for clocks that people read in seconds.

'use client';

import { useEffect, useState } from 'react';
import type { Millis } from '@/lib/clock';

/** `read` must be the same function from one drawing to the next. Null until the page is in the browser. */
export function useNow(read: () => Millis): Millis | null {
  const [now, setNow] = useState<Millis | null>(null);
  useEffect(() => {
    const tick = () => setNow(read());
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [read]);
  return now;
}
