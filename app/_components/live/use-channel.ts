// Console and stage of one browser talk to each other directly, so that pages turn while the server is away.

'use client';

import { useCallback, useEffect, useRef } from 'react';

/**
 * Sends to the other pages of this browser that show the same session, and hears from them. Messages are plain data.
 * Browsers without BroadcastChannel follow the server alone.
 */
export function useChannel<T>(session: string, onMessage: (message: T) => void): (message: T) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useRef(onMessage);
  useEffect(() => {
    heard.current = onMessage;
  });
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(`nudge.${session}`);
    opened.onmessage = (event: MessageEvent<T>) => heard.current(event.data);
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [session]);
  return useCallback((message: T) => channel.current?.postMessage(message), []);
}
