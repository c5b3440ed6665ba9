// `npm start -- --restore`: lists the earlier states of a data folder, puts back the one that is chosen, and keeps the present
// one, so that it can be undone.

import { resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { backupsOf, restore } from '../lib/db/backups';
import { lockFolder } from '../lib/db/sqlite/lock';
import { languages, spoken } from '../lib/words/languages';
import { Mistake } from './flags.mjs';

const words = languages[spoken].tools.restore;

export async function run(data: string): Promise<void> {
  const folder = resolve(data);
  const found = backupsOf(folder);
  if (found.length === 0) throw new Mistake(words.none(folder));
  const lock = await lockFolder(folder);
  if (!lock) throw new Mistake(words.inUse(folder));
  try {
    console.log(words.head(folder));
    for (const [place, { at, events, aside }] of found.entries())
      console.log(words.line(place + 1, at, events, aside));
    const answer = await ask(words.which(found.length));
    if (answer === '') return console.log(words.nothing);
    const chosen = /^\d+$/.test(answer) ? found[Number(answer) - 1] : undefined;
    if (!chosen) throw new Mistake(words.notOne(answer, found.length));
    restore(folder, chosen, Date.now());
    console.log(words.done(chosen.at));
  } finally {
    await lock.release();
  }
}

/** '' where nobody answers. */
async function ask(question: string): Promise<string> {
  const reader = createInterface({ input: stdin, output: stdout });
  const ended = new Promise<string>((done) => reader.once('close', () => done('')));
  const answer = await Promise.race([reader.question(question), ended]);
  reader.close();
  return answer.trim();
}
