// The server's time in a component, five times a second while somebody waits for it.

'use client';

import { useEffect, useState } from 'react';
import type { Millis } from '@/lib/clock';

const tick = 200;

export function useServerTime(serverNow: () => Millis, running: boolean): Millis {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    setNow(serverNow());
    if (!running) return;
    const timer = setInterval(() => setNow(serverNow()), tick);
    return () => clearInterval(timer);
  }, [serverNow, running]);
  return now;
}
