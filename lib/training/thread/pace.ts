// A presenter's pace as a token bucket: one token lets one digit be trained on.

import type { Millis } from '../../clock';

export type Bucket = { tokens: number; at: Millis };

/** How much may be saved up while something else took the time, in seconds of the pace. */
const SAVED_SECONDS = 0.5;

/** Fills the bucket up to `now`. `need` (a mini-batch) always fits into it, however slow the pace. */
export function refill(bucket: Bucket, pace: number, need: number, now: Millis): void {
  const filled = bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * pace;
  bucket.tokens = Math.min(filled, Math.max(need, pace * SAVED_SECONDS));
  bucket.at = now;
}

/** Whether there was enough. */
export function take(bucket: Bucket, need: number): boolean {
  if (bucket.tokens < need) return false;
  bucket.tokens -= need;
  return true;
}

/** When the bucket will hold `need` tokens. */
export function readyAt(bucket: Bucket, pace: number, need: number): Millis {
  return bucket.at + (Math.max(0, need - bucket.tokens) / pace) * 1000;
}
