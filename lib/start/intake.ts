// Decks that the presenter brings are read by a process of their own: with less memory than the server's, behind the talk where
// processors are short, and without what the server's environment says.

import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../clock';
import { type ImportOrder, Intake } from '../import/intake/intake';
import { shareIntake } from '../import/intake/shared';
import { languages, spoken } from '../words/languages';

/** MB of objects; pictures come on top. */
const mostMemory = 1024;

export function startIntake(data: string): Intake {
  const words = languages[spoken].imports.brought;
  const intake = new Intake({ folder: join(data, 'imports'), spawn, clock: systemClock, words });
  shareIntake(intake);
  return intake;
}

function spawn({ file, name, folder }: ImportOrder) {
  // This file runs in dist/server.mjs.
  const child = fork(fileURLToPath(new URL('./importer.mjs', import.meta.url)), [file, name, folder], {
    execArgv: [`--max-old-space-size=${mostMemory}`],
    env: { NODE_ENV: process.env.NODE_ENV },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return child;
}
