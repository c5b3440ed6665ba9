// Keeps the screen on while a talk runs. Browsers grant it on https and on localhost only, and take it back
// whenever the page is hidden: it is asked for again when the page is shown.

'use client';

import { useEffect, useState } from 'react';

export type WakeLockState = 'held' | 'released' | 'unavailable';

export function useWakeLock(wanted = true): WakeLockState {
  const [state, setState] = useState<WakeLockState>('released');
  useEffect(() => {
    if (!wanted) return;
    if (!('wakeLock' in navigator)) {
      setState('unavailable');
      return;
    }
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const request = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
      } catch {
        setState('unavailable');
        return;
      }
      if (over) return void lock.release();
      lock.addEventListener('release', () => setState('released'));
      setState('held');
    };
    void request();
    document.addEventListener('visibilitychange', request);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', request);
      void lock?.release();
    };
  }, [wanted]);
  return state;
}
