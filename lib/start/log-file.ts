// Where the log goes: into the data folder, so that the terminal stays the presenter's; developers read it as it comes.

import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../env';
import { createLog, type Log } from '../log';

export function openLog({ data, logLevel, development }: Env): Log {
  mkdirSync(data, { recursive: true });
  const file = development ? process.stderr.fd : openSync(join(data, 'nudge.log'), 'a');
  return createLog({
    level: logLevel,
    plain: development,
    write: patientWriter((bytes) => writeSync(file, bytes)),
  });
}

/**
 * Writes lines and never throws: a full disk or a closed pipe costs lines of the log and nothing else. When writing works
 * again, a line says how many are missing. `write` returns how many bytes it wrote.
 */
export function patientWriter(write: (bytes: Buffer) => number): (line: string) => void {
  let missing = 0;
  return (line) => {
    // A line that was cut off in the middle is ended first.
    const note =
      missing > 0 ? `\n{"level":40,"lines":${missing},"msg":"lines of the log could not be written"}\n` : '';
    const bytes = Buffer.from(note + line);
    try {
      if (write(bytes) < bytes.length) missing += 1;
      else missing = 0;
    } catch {
      missing += 1;
    }
  };
}
