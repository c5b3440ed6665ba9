// The talk of the next session: the file Nudge was started with, read again whenever it was saved, so that changes made
// in an editor count at once.

import { statSync } from 'node:fs';
import { readEnv } from '@/lib/env';
import { err, type Result } from '@/lib/result';
import { type ReadDeck, readDeck } from '@/lib/start/talk';
import { languages, spoken } from '@/lib/words/languages';

type Kept = { readonly saved: string; readonly talk: Result<ReadDeck, string> };
let kept: Kept | null = null;

/** The error is for the presenter: what can't be read, or the deck's mistakes, one per line. */
export async function nextTalk(): Promise<Result<ReadDeck, string>> {
  const env = readEnv(process.env);
  if (!env.ok) return err(env.error);
  const saved = savedAt(env.value.deck);
  if (kept === null || kept.saved !== saved)
    kept = { saved, talk: await readDeck(env.value.deck, languages[spoken]) };
  return kept.talk;
}

function savedAt(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${file}` : '';
}
