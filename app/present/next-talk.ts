// The talk of the next session: the file Nudge was started with, read again whenever it was saved, so that changes made
// in an editor count at once; so do those of the pictures that it shows.

import { statSync } from 'node:fs';
import { readEnv } from '@/lib/env';
import { err, type Result } from '@/lib/result';
import { type ReadDeck, readDeck } from '@/lib/start/talk';
import { languages, spoken } from '@/lib/words/languages';

type Kept = {
  readonly saved: string;
  readonly shown: readonly string[];
  readonly talk: Result<ReadDeck, string>;
};
let kept: Kept | null = null;

/** The error is for the presenter: what can't be read, or the deck's mistakes, one per line. */
export async function nextTalk(): Promise<Result<ReadDeck, string>> {
  const env = readEnv(process.env);
  if (!env.ok) return err(env.error);
  const file = env.value.deck;
  if (kept === null || kept.saved !== savedAt(file, kept.shown)) {
    const talk = await readDeck(file, languages[spoken]);
    // What is wrong with a picture may be right now: a talk that can't be given is read every time.
    const shown = talk.ok ? talk.value.found.map(({ place }) => place) : [];
    kept = { saved: talk.ok ? savedAt(file, shown) : '', shown, talk };
  }
  return kept.talk;
}

function savedAt(file: string, shown: readonly string[]): string {
  return [file, ...shown]
    .map((each) => {
      const found = statSync(each, { throwIfNoEntry: false });
      return found ? `${found.mtimeMs} ${found.size} ${each}` : each;
    })
    .join('\n');
}
