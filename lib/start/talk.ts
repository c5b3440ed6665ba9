// The talk that is given: its deck read and kept, and the session in which it happens.

import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Millis } from '../clock';
import type { Db } from '../db/client';
import { type FileHashes, keepDeck } from '../db/decks';
import { createSession, liveSessions, type StoredSession } from '../db/sessions';
import { loadGrammars } from '../deck/code/highlight';
import type { Deck, DeckProblem } from '../deck/deck';
import { loadDiagrams } from '../deck/drawn/diagram/layout';
import { type CheckedDeck, checkDeck } from '../deck/parse';
import { illustrate } from '../deck/pictures/illustrate';
import { loadHyphens } from '../deck/text/hyphens';
import { keepFiles, type Progress } from '../files/keep';
import { type FoundFile, lookForFiles } from '../files/look';
import { newPin } from '../identity/pin';
import { isWarning } from '../mistakes';
import { err, ok, type Result } from '../result';
import { languages, spoken } from '../words/languages';
import type { Words } from '../words/words';

export type ReadDeck = {
  readonly deck: Deck;
  readonly source: string;
  readonly warnings: readonly DeckProblem[];
  /** What it shows from beside it. */
  readonly found: readonly FoundFile[];
};

/** How a deck is checked. The default reads everything. */
export type Checking = {
  readonly check: typeof checkDeck;
  /** Hashes of files that were whole before. */
  readonly known: ReadonlySet<string>;
};
const afresh: Checking = { check: checkDeck, known: new Set() };

/** The error is every mistake and warning of the deck, one per line, or why there is no deck to read. */
export async function readDeck(
  file: string,
  words: Pick<Words, 'start' | 'deck'>,
  checking = afresh,
): Promise<Result<ReadDeck, string>> {
  const checked = await checkFile(file, words.start, checking);
  if (!checked.ok) return checked;
  const { source, deck, problems, found } = checked.value;
  return deck ? ok({ deck, source, warnings: problems, found }) : err(toldProblems(file, problems, words));
}

export type CheckedFile = CheckedDeck & {
  readonly source: string;
  /** The files that it shows and that can be shown. */
  readonly found: readonly FoundFile[];
};

/** A deck's file with all that is to be said about it and the files beside it; the error is why it can't be read. */
export async function checkFile(
  file: string,
  { deck: said }: Words['start'],
  { check, known } = afresh,
): Promise<Result<CheckedFile, string>> {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return err(code === 'ENOENT' ? said.missing(file) : said.unreadable(file, message));
  }
  await Promise.all([loadHyphens(source), loadGrammars(source), loadDiagrams(source)]);
  const checked = check(source, basename(file));
  const { files, problems } = await lookForFiles(file, checked.files, known);
  if (problems.length === 0) return ok({ source, ...checked, found: files });
  const all = [...checked.problems, ...problems].sort((a, b) => a.line - b.line);
  return ok({ source, ...checked, deck: null, problems: all, found: files });
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

/** A deck with its files, which are kept from now on. Throws where one of them changed since it was looked at. */
export async function withFiles(db: Db, read: ReadDeck, said?: Progress): Promise<ReadDeck> {
  if (read.found.length === 0) return read;
  const files = await keepFiles(db, read.found, said);
  return { ...read, deck: illustrate(read.deck, (path) => files.get(path) ?? null) };
}

/** The first start with pictures takes as long as their sizes do. */
export const tellOfFiles: Progress = (made, of) => {
  if (of <= 4 || (made !== of && made % 10 !== 0)) return;
  process.stderr.write(`${languages[spoken].start.files(made, of)}\n`);
};

export const hashesOf = (found: readonly FoundFile[]): FileHashes =>
  found.map(({ path, hash }) => [path, hash]);

/**
 * The newest session that has not ended, if it is of this very deck; after a crash whatever its deck, since the room
 * sits in it. Otherwise a new one.
 */
export async function ensureSession(
  db: Db,
  { deck, source, found = [] }: Pick<ReadDeck, 'deck' | 'source'> & Partial<ReadDeck>,
  { now, afterCrash }: { readonly now: Millis; readonly afterCrash: boolean },
): Promise<StoredSession> {
  const files = hashesOf(found);
  const id = await keepDeck(db, { title: deck.title, source, at: now, files });
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
