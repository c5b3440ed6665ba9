// The talk that is given: its deck read and kept, and the session in which it happens.

import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Millis } from '../clock';
import type { Db } from '../db/client';
import { keepDeck } from '../db/decks';
import { createSession, liveSessions, type StoredSession } from '../db/sessions';
import { loadGrammars } from '../deck/code/highlight';
import type { Deck, DeckProblem } from '../deck/deck';
import { type CheckedDeck, checkDeck } from '../deck/parse';
import { loadHyphens } from '../deck/text/hyphens';
import { newPin } from '../identity/pin';
import { isWarning } from '../mistakes';
import { err, ok, type Result } from '../result';
import type { Words } from '../words/words';

export type ReadDeck = {
  readonly deck: Deck;
  readonly source: string;
  readonly warnings: readonly DeckProblem[];
};

/** The error is every mistake and warning of the deck, one per line, or why there is no deck to read. */
export async function readDeck(
  file: string,
  words: Pick<Words, 'start' | 'deck'>,
  check = checkDeck,
): Promise<Result<ReadDeck, string>> {
  const checked = await checkFile(file, words.start, check);
  if (!checked.ok) return checked;
  const { source, deck, problems } = checked.value;
  return deck ? ok({ deck, source, warnings: problems }) : err(toldProblems(file, problems, words));
}

/** A deck's file with all that is to be said about it; the error is why it can't be read. */
export async function checkFile(
  file: string,
  { deck: said }: Words['start'],
  check = checkDeck,
): Promise<Result<CheckedDeck & { readonly source: string }, string>> {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err(code === 'ENOENT' ? said.missing(file) : said.unreadable(file, message));
  }
  await Promise.all([loadHyphens(source), loadGrammars(source)]);
  return ok({ source, ...check(source, basename(file)) });
}

/** Mistakes, then warnings, one per line with its place. */
export function toldProblems(
  file: string,
  problems: readonly DeckProblem[],
  words: Pick<Words, 'start' | 'deck'>,
): string {
  const { deck: said } = words.start;
  const told = (head: (n: number) => string, which: readonly DeckProblem[]) =>
    which.length === 0
      ? []
      : [
          head(which.length),
          ...which.map(({ line, mistake }) => `  ${file}:${line}: ${words.deck.mistake(mistake)}`),
        ];
  const mistakes = problems.filter(({ mistake }) => !isWarning(mistake));
  const warnings = problems.filter(({ mistake }) => isWarning(mistake));
  return [...told(said.mistakes, mistakes), ...told(said.warnings, warnings)].join('\n');
}

/**
 * The newest session that has not ended, if it is of this very deck; after a crash whatever its deck, since the room
 * sits in it. Otherwise a new one.
 */
export async function ensureSession(
  db: Db,
  { deck, source }: Omit<ReadDeck, 'warnings'>,
  { now, afterCrash }: { readonly now: Millis; readonly afterCrash: boolean },
): Promise<StoredSession> {
  const id = await keepDeck(db, { title: deck.title, source, at: now });
  const [newest] = await liveSessions(db);
  if (newest && (afterCrash || newest.deck === id)) return newest;
  return createSession(db, {
    deck: id,
    title: deck.title,
    seed: randomInt(2 ** 32),
    at: now,
    drawPin: newPin,
  });
}
