// How much of decks and quiz banks from elsewhere an import keeps. It reads every source again by simple means of its own and
// compares words, so that an importer can't flatter itself.
//
//   --folder DIR   the sources, in folders named by their format (slidev, marp, reveal, other, moodlexml, kahoot, pptx, pdf …);
//                  what is named in capitals, as README.md is, is none
//   --words        also prints the words that are missing, by file
//   --json         one line of JSON, which is printed in any case
//
// decks: files; parsed: the share that becomes a deck without a mistake; slides: of all of them; wordsKept, notesKept: shares of
// the words for the audience that its surfaces show, and of the presenter's that notes have; notesLeaked: runs of five words of
// notes on a surface; crashes: imports that threw; silent: words that are neither on a surface, nor in notes, nor in what is said
// to be lost.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDeck } from '../../lib/deck/parse';
import { importDeck } from '../../lib/import/import';
import { isWarning } from '../../lib/mistakes';
import { english } from '../../lib/words/en/english';
import { besideOf } from '../../scripts/import/beside';
import { deckWords } from './corpus/deck-words';
import { sourceOf } from './corpus/source';
import { bagOf, missing, runs, wordsIn } from './corpus/words';

type Measured = {
  readonly parsed: boolean;
  readonly slides: number;
  readonly words: readonly [kept: number, all: number];
  readonly notes: readonly [kept: number, all: number];
  readonly leaked: number;
  readonly silent: readonly string[];
};

export async function run(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: { folder: { type: 'string' }, words: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const folder = values.folder ?? '.';
  const all: Measured[] = [];
  let crashes = 0;
  for (const file of filesIn(folder)) {
    try {
      const one = await measure(file, values.words ?? false);
      all.push(one);
      if (!values.json) console.log(line(relative(folder, file), one));
    } catch (fault) {
      crashes += 1;
      console.error(`${relative(folder, file)}: ${String(fault)}`);
    }
  }
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0);
  const share = (of: (one: Measured) => readonly [number, number]) => {
    const whole = sum((one) => of(one)[1]);
    return whole === 0 ? 1 : rounded(sum((one) => of(one)[0]) / whole);
  };
  const decks = all.length + crashes;
  if (decks === 0) throw new Error(`${folder} holds no file that an import reads.`);
  return {
    decks,
    parsed: rounded(sum(({ parsed }) => Number(parsed)) / decks),
    slides: sum(({ slides }) => slides),
    wordsKept: share(({ words }) => words),
    notesKept: share(({ notes }) => notes),
    notesLeaked: sum(({ leaked }) => leaked),
    crashes,
    silent: sum(({ silent }) => silent.length),
  };
}

/** Down, so that nothing missing looks like all. */
const rounded = (share: number) => Math.floor(share * 10_000) / 10_000;

const line = (file: string, { parsed, slides, words, notes, leaked, silent }: Measured) =>
  `${parsed ? 'ok ' : 'BAD'} ${file}: ${slides} slides, words ${words.join('/')}, notes ${notes.join('/')}, leaked ${leaked}, silent ${silent.length}`;

async function measure(file: string, tell: boolean): Promise<Measured> {
  const bytes = new Uint8Array(readFileSync(file));
  const source = await sourceOf(file, bytes);
  const surface = wordsIn(source.surface);
  const notes = source.notes.map(wordsIn);
  const imported = await importDeck({ name: basename(file), bytes, beside: besideOf(file) });
  if (!imported.ok) {
    const silent = [...surface, ...notes.flat()];
    return {
      parsed: false,
      slides: 0,
      words: [0, surface.length],
      notes: [0, notes.flat().length],
      leaked: 0,
      silent,
    };
  }
  const read = imported.value.decks.map((deck) => checkDeck(deck, file));
  const decks = read.flatMap(({ deck }) => deck ?? []);
  const shown = decks.map((deck) => deckWords(deck, file.endsWith('.pdf')));
  const onSurface = wordsIn(shown.map((each) => each.surface).join('\n'));
  const inNotes = wordsIn(shown.map((each) => each.notes).join('\n'));
  const told = [
    ...imported.value.losses.flatMap((loss) => Object.values({ ...loss, slide: '', line: '' })),
    ...read.flatMap(({ problems }) => problems.map(({ mistake }) => english.deck.mistake(mistake))),
  ];
  const lost = missing(bagOf(surface), bagOf(onSurface));
  const lostNotes = missing(bagOf(notes.flat()), bagOf(inNotes));
  const anywhere = bagOf([...onSurface, ...inNotes, ...wordsIn(told.join('\n'))]);
  const silent = missing(bagOf([...surface, ...notes.flat()]), anywhere);
  if (tell)
    console.log(basename(file), {
      lost: lost.join(' '),
      lostNotes: lostNotes.join(' '),
      silent: silent.join(' '),
    });
  return {
    parsed: read.every(({ problems }) => problems.every(({ mistake }) => isWarning(mistake))),
    slides: decks.reduce((total, { slides }) => total + slides.length, 0),
    words: [surface.length - lost.length, surface.length],
    notes: [notes.flat().length - lostNotes.length, notes.flat().length],
    leaked: leakedRuns(notes, surface, onSurface),
    silent,
  };
}

/** Runs of five words, or of a whole shorter note, that only the presenter should see. */
function leakedRuns(
  notes: readonly (readonly string[])[],
  surface: readonly string[],
  shown: readonly string[],
): number {
  const lengths = [5, 4, 3];
  const found = new Map(lengths.map((length) => [length, new Set(runs(shown, length))]));
  const meant = new Map(lengths.map((length) => [length, new Set(runs(surface, length))]));
  return notes.reduce((total, note) => {
    const length = Math.min(5, note.length);
    if (length < 3) return total;
    return (
      total +
      runs(note, length).filter((run) => found.get(length)?.has(run) && !meant.get(length)?.has(run)).length
    );
  }, 0);
}

const readable =
  /\.(md|markdown|mdx?|qmd|rmd|txt|gift|aiken|xml|csv|tsv|xlsx|pp[ts][xm]|potx|o[dt]p|pdf|zip|html?)$/i;
/** Such as README.md and LICENSE.txt. */
const about = /^[A-Z_-]+\.(md|txt)$/;

/** Files below a folder. A folder of a deck's own name holds what that deck refers to. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const stems = entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.[^.]*$/, ''));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return stems.includes(entry.name) ? [] : filesIn(path);
    return entry.isFile() && readable.test(entry.name) && !about.test(entry.name) ? [path] : [];
  });
}
