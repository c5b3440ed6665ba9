// A timer by the server's clock: phones and projectors with wrong ones show the same.

'use client';

import type { Millis } from '@/lib/clock';
import { useServerTime } from '../../live/use-server-time';
import { timerAt } from './time';

const never = () => 0;

export function useTimer(minutes: number, since: Millis | undefined, serverNow: (() => Millis) | undefined) {
  const began = serverNow ? (since ?? null) : null;
  const now = useServerTime(serverNow ?? never, began !== null);
  return timerAt(minutes, began, now);
}
