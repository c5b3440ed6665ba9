// The entry of the process that reads one deck from elsewhere: FILE NAME FOLDER. It writes the deck into FOLDER/deck and all of it
// into FOLDER/deck.zip, says what became of it, and ends.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { type DeckFiles, filesOf } from '../lib/import/files';
import { importDeck } from '../lib/import/import';
import type { FromImporter, Told } from '../lib/import/intake/messages';
import { isWarning } from '../lib/mistakes';
import { checkFile } from '../lib/start/talk';
import { languages, spoken } from '../lib/words/languages';

const words = languages[spoken];

async function read(file: string, name: string, folder: string): Promise<FromImporter> {
  const bytes = new Uint8Array(readFileSync(file));
  const imported = await importDeck({ name, bytes, beside: () => null });
  if (!imported.ok) {
    const { code } = imported.error;
    const said =
      code === 'unknownFormat'
        ? words.imports.brought.unknown(name)
        : words.imports.refusal(name, imported.error);
    return { type: 'refused', said };
  }
  const { source, format, slides, pictures, losses } = imported.value;
  const { decks, files } = filesOf(source, imported.value);
  keep(files, folder);
  const checked = [];
  for (const deck of decks) checked.push(await checkFile(join(folder, 'deck', deck), words.start));
  const read = checked.flatMap((each) => (each.ok ? each.value : []));
  const problems = read.flatMap((each) => each.problems);
  const told: Told = {
    title: read[0]?.deck?.title ?? name,
    source,
    format,
    slides,
    pictures: pictures.length,
    decks,
    losses: losses.map((loss) => words.imports.loss(loss)),
    problems: problems.map(({ line, mistake }) => ({
      line,
      mistake: !isWarning(mistake),
      text: words.deck.mistake(mistake),
    })),
  };
  return { type: 'done', told };
}

/** Each by itself, and all in one file. */
function keep(files: DeckFiles['files'], folder: string): void {
  for (const each of files) {
    const path = join(folder, 'deck', each.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, each.bytes);
  }
  // The same deck is the same bytes.
  const mtime = new Date('1980-01-01T00:00:00');
  const parts = Object.fromEntries(files.map((each) => [each.name, each.bytes]));
  writeFileSync(join(folder, 'deck.zip'), zipSync(parts, { mtime }));
}

const [, , file = '', name = '', folder = ''] = process.argv;
const message = await read(file, name, folder);
process.send?.(message, () => process.exit(0));
