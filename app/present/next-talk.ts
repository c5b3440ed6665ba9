// The talk that the next session will give: the file Nudge was started with, read anew each time, so that what was
// mended in an editor counts at once.

import { readEnv } from '@/lib/env';
import { err, type Result } from '@/lib/result';
import { type ReadDeck, readDeck } from '@/lib/start/talk';

/** The error is for the presenter: what can't be read, or the deck's mistakes, a line each. */
export function nextTalk(): Result<ReadDeck, string> {
  const env = readEnv(process.env);
  return env.ok ? readDeck(env.value.deck) : err(env.error);
}
