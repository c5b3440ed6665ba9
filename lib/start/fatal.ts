// When a person must act first: one clear sentence, and an exit code that tells the supervisor not to try again.

import type { Server } from 'node:http';
import { faultOf } from '../db/disk';
import { DamagedEvent } from '../db/load';
import type { DataProblem } from '../db/open';
import type { Words } from '../words/words';

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
  words: Words['start']['port'],
): Promise<void> {
  return new Promise((done) => {
    const explain = (error: Error) => needsAPerson(portSentence(error, { port, host, words }));
    server.once('error', explain);
    server.listen(port, host, () => {
      server.off('error', explain);
      done();
    });
  });
}

/** Why a port could not be opened, as a sentence. */
function portSentence(
  error: NodeJS.ErrnoException,
  { port, host, words }: { port: number; host: string; words: Words['start']['port'] },
): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return words.inUse(port);
    case 'EACCES':
      return words.forbidden(port);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return words.noAddress(host);
    default:
      return words.failed(port, host, error.message);
  }
}

/** What a failed start says of the data, as a sentence; null where they are not to blame. */
export function damageSentence(
  error: unknown,
  { folder, words }: { readonly folder: string; readonly words: Words['start']['data'] },
): string | null {
  if (error instanceof DamagedEvent) {
    const { message } = error.cause as Error;
    return words.damagedTalk(error.seq, message.split('\n')[0] ?? '');
  }
  const { message } = error as Error;
  return faultOf(error) === 'damaged' ? words.damaged(folder, message.split('\n').at(-1) ?? '') : null;
}

/** Why the data folder can't be used, as a sentence. */
export const dataSentence = ({ why, at, reason }: DataProblem, words: Words['start']['data']): string =>
  words[why](at, reason);
