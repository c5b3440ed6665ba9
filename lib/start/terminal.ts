// The terminal is the presenter's: it shows how to get in, and nothing that came from outside. What Next and other packages
// print goes to the log, which escapes it; so does the error that ends the process.

import { format } from 'node:util';
import { type Log, printable } from '../log';
import type { Words } from '../words/words';

export function keepTerminal(log: Log, words: Pick<Words['start'], 'fault'>): void {
  // A terminal that was closed is no reason to end a talk.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const to =
    (level: 'info' | 'warn' | 'error') =>
    (...said: unknown[]) =>
      log[level]({ from: 'console' }, format(...said));
  Object.assign(console, { debug: to('info'), log: to('info'), info: to('info'), trace: to('info') });
  Object.assign(console, { warn: to('warn'), error: to('error') });
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the server ended because of a fault');
    process.stderr.write(
      `${printable(words.fault(error instanceof Error ? error.message : String(error)))}\n`,
    );
    process.exit(1);
  });
}
