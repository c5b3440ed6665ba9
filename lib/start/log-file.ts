// Where the log goes: into the data folder, so that the terminal stays the presenter's; developers read it as it comes.

import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../env';
import { createLog, type Log } from '../log';

export function openLog({ data, logLevel, development }: Env): Log {
  mkdirSync(data, { recursive: true });
  const file = development ? process.stderr.fd : openSync(join(data, 'nudge.log'), 'a');
  return createLog({ level: logLevel, plain: development, write: (line) => void writeSync(file, line) });
}
