// When a person must act first: one clear sentence, and an exit code that tells the supervisor not to try again.

/** EX_CONFIG of sysexits.h; scripts/supervise.mjs knows it. */
const NEEDS_A_PERSON = 78;

export function needsAPerson(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(NEEDS_A_PERSON);
}

/** Why a port could not be opened, as a sentence. */
export function portSentence(error: NodeJS.ErrnoException, port: number, host: string): string {
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
