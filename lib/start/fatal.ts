// When a person must act first: one clear sentence, and an exit code that tells the supervisor not to try again.

import type { Server } from 'node:http';

/** EX_CONFIG of sysexits.h; scripts/supervise.mjs knows it. */
const NEEDS_A_PERSON = 78;

export function needsAPerson(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(NEEDS_A_PERSON);
}

/** Resolves when the server listens; ends the process with a sentence when it can't. */
export function listenOrExplain(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<void> {
  return new Promise((done) => {
    const explain = (error: Error) => needsAPerson(portSentence(error, port, host));
    server.once('error', explain);
    server.listen(port, host, () => {
      server.off('error', explain);
      done();
    });
  });
}

/** Why a port could not be opened, as a sentence. */
function portSentence(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or give another with --port.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Give one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Leave --host away to listen on all it has.`;
    default:
      return `Port ${port} on ${host} can't be opened: ${error.message}.`;
  }
}
