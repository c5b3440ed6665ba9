// `npm run -s import -- FILE|FOLDER`: a Nudge deck out of a talk or a quiz from elsewhere, with what could not be kept.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../lib/import/files';
import { formatNames, isFormat } from '../lib/import/formats/formats';
import { importDeck } from '../lib/import/import';
import type { ImportedDeck } from '../lib/import/imported-deck';
import { slug } from '../lib/import/pictures';
import { languages, spoken } from '../lib/words/languages';
import { Mistake } from './flags.mjs';
import { besideOf } from './import/beside';

const words = languages[spoken].imports;

type Told = { readonly text: string; readonly data: object };

export async function run(argv: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: argv,
    options: { out: text, from: text, json: flag, help: flag },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(words.help + words.formats(formatNames));
    return;
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Mistake(words.oneFile);
  const { from } = values;
  if (from !== undefined && !isFormat(from)) throw new Mistake(words.noFormat(from, formatNames));
  const files = filesIn(path);
  if (files.length === 0) throw new Mistake(words.nothing(path));
  const told: Told[] = [];
  for (const file of files) {
    const read = await importDeck(
      { name: basename(file), bytes: bytesOf(file), beside: besideOf(file) },
      from ?? null,
    );
    if (!read.ok) {
      const sentence = words.refusal(file, read.error);
      if (files.length === 1) throw new Mistake(sentence);
      told.push({ text: sentence, data: { file, refused: sentence } });
      process.exitCode = 1;
      continue;
    }
    const folder = values.out ?? slug(file);
    told.push(write(file, read.value, files.length > 1 ? join(folder, slug(file)) : folder));
  }
  console.log(
    values.json ? JSON.stringify(told.map(({ data }) => data)) : told.map((each) => each.text).join('\n\n'),
  );
}

/** Never over the file that was read. */
function write(file: string, deck: ImportedDeck, folder: string): Told {
  const { decks, files } = filesOf(file, deck);
  const named = (name: string): string => {
    const own = statSync(join(folder, name), { throwIfNoEntry: false })?.ino;
    return own !== undefined && own === statSync(file).ino ? name.replace(/\.md$/, '.nudge.md') : name;
  };
  const names = decks.map(named);
  for (const { name, bytes } of files) {
    const path = join(folder, named(name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const losses = deck.losses.map((loss) => ({ ...loss, said: words.loss(loss) }));
  const heads = names.map((name) => words.done(join(folder, name), deck.slides, deck.pictures.length));
  const below =
    losses.length === 0
      ? [words.kept]
      : [words.lost(losses.length), ...losses.map(({ said }) => `  ${said}`)];
  const data = {
    ...{ file, format: deck.format, decks: names.map((name) => join(folder, name)), slides: deck.slides },
    pictures: deck.pictures.map(({ name }) => join(folder, name)),
    losses: losses.map(({ slide, line, code, said }) => ({ slide, line, code, text: said })),
  };
  return { text: [...heads, ...below].join('\n'), data };
}

/** The file itself, or what a folder holds side by side. */
function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Mistake(words.refusal(path, { code: 'unreadable', text: 'ENOENT' }));
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && importable.test(entry.name))
    .map((entry) => join(path, entry.name))
    .sort();
}

const importable =
  /\.(md|markdown|qmd|rmd|txt|gift|aiken|xml|csv|tsv|xlsx|pp[ts][xm]|potx|o[dt]p|pdf|zip|html?)$/i;

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (fault) {
    throw new Mistake(words.refusal(file, { code: 'unreadable', text: (fault as Error).message }));
  }
}
