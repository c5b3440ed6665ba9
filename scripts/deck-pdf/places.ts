// Where the pages of a talk can be printed: at the server that runs it, or at a server of our own on a copy of its data.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openData } from '../../lib/db/open';
import { loadSecret } from '../../lib/identity/secret';
import { printKey } from '../../lib/identity/share-keys';
import { printPath } from '../../lib/protocol/addresses';
import { dataSentence } from '../../lib/start/fatal';
import { readRunning } from '../../lib/start/running-file';
import { english } from '../../lib/words/en/english';
import { languages, spoken } from '../../lib/words/languages';
import { Mistake } from '../flags.mjs';
import { ServerEnded, startServer } from '../server-process';
import { NEEDS_A_PERSON } from '../supervise.mjs';

const words = languages[spoken].tools.deckPdf;

export type PrintPlace = {
  /** The print's page, with its key. */
  readonly url: string;
  /** In words: "the running talk". */
  readonly what: string;
  readonly close: () => Promise<void>;
};

/** Null if no server is running on this folder. */
export async function running(folder: string): Promise<PrintPlace | null> {
  const talk = readRunning(folder);
  const answers = talk && (await fetch(`${talk.origin}/readyz`).catch(() => null));
  if (!talk || !answers?.ok) return null;
  const url = printUrl(talk.origin, talk.session, folder);
  return { url: url.href, what: words.running, close: async () => {} };
}

/** The newest talk in a folder that no server is using; null if there is none. */
export async function kept(folder: string): Promise<PrintPlace | null> {
  if (!existsSync(join(folder, 'nudge.db'))) return null;
  const copy = mkdtempSync(join(tmpdir(), 'nudge-print-'));
  cpSync(folder, copy, { recursive: true });
  const session = await newestSession(copy);
  if (session === null) {
    rmSync(copy, { recursive: true, force: true });
    return null;
  }
  return own(copy, { session, what: words.kept });
}

export const deckAlone = (deck?: string): Promise<PrintPlace> =>
  own(mkdtempSync(join(tmpdir(), 'nudge-print-')), {
    what: words.deckAlone,
    ...(deck !== undefined && { deck }),
  });

type Own = { readonly session?: string; readonly what: string; readonly deck?: string };

async function own(folder: string, { session, what, deck }: Own): Promise<PrintPlace> {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startServer({ folder, env: deck === undefined ? {} : { NUDGE_DECK: deck } });
    const url = printUrl(server.origin, session ?? server.session, folder);
    // No one can join a talk on a server that will be gone in a moment.
    url.searchParams.set('closed', '');
    const close = async () => {
      await server.stop();
      remove();
    };
    return { url: url.href, what, close };
  } catch (error) {
    remove();
    // A deck with mistakes, most of the time: the server said which.
    if (error instanceof ServerEnded && error.code === NEEDS_A_PERSON) throw new Mistake(error.said.trim());
    throw error;
  }
}

function printUrl(origin: string, session: string, folder: string): URL {
  const url = new URL(origin + printPath(session));
  url.searchParams.set('key', printKey(loadSecret(folder), session));
  return url;
}

async function newestSession(folder: string): Promise<string | null> {
  const data = await openData(folder, 'prisma/migrations');
  if (!data.ok) throw new Mistake(dataSentence(data.error, english.start.data));
  try {
    const newest = await data.value.db.session.findFirst({ orderBy: { createdAt: 'desc' } });
    return newest?.id ?? null;
  } finally {
    await data.value.close();
  }
}
