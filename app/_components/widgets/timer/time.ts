// What a timer shows. Pure.

import type { Millis } from '@/lib/clock';
import { type TimeLeft, timeLeft } from '../../live/time-left';

/** `since`: null before the slide is shown; the whole time is left then. */
export function timerAt(minutes: number, since: Millis | null, now: Millis): TimeLeft {
  const whole = minutes * 60_000;
  return since === null ? timeLeft(0, whole, 0) : timeLeft(since, since + whole, now);
}

/** 4:05, or 1:04:05 from an hour on. */
export function clockText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
