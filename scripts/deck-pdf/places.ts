// Where the pages of a talk can be printed: at the server that runs it, or at one of our own on a copy of its data.

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
import { Mistake } from '../flags.mjs';
import { startServer } from '../server-process';

export type PrintPlace = {
  /** The print's page, with its key. */
  readonly url: string;
  /** "the talk that runs" */
  readonly what: string;
  readonly close: () => Promise<void>;
};

/** Null where nothing runs on this folder. */
export async function running(folder: string): Promise<PrintPlace | null> {
  const talk = readRunning(folder);
  const answers = talk && (await fetch(`${talk.origin}/readyz`).catch(() => null));
  if (!talk || !answers?.ok) return null;
  const url = printUrl(talk.origin, talk.session, folder);
  return { url: url.href, what: 'the talk that runs', close: async () => {} };
}

/** The newest talk in a folder that nobody uses; null where there is none. */
export async function kept(folder: string): Promise<PrintPlace | null> {
  if (!existsSync(join(folder, 'nudge.db'))) return null;
  const copy = mkdtempSync(join(tmpdir(), 'nudge-print-'));
  cpSync(folder, copy, { recursive: true });
  const session = await newestSession(copy);
  if (session === null) {
    rmSync(copy, { recursive: true, force: true });
    return null;
  }
  return own(copy, { session, what: 'the newest talk that is kept' });
}

export const deckAlone = (deck?: string): Promise<PrintPlace> =>
  own(mkdtempSync(join(tmpdir(), 'nudge-print-')), {
    what: 'the deck alone',
    ...(deck !== undefined && { deck }),
  });

type Own = { readonly session?: string; readonly what: string; readonly deck?: string };

async function own(folder: string, { session, what, deck }: Own): Promise<PrintPlace> {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startServer({ folder, env: deck === undefined ? {} : { NUDGE_DECK: deck } });
    const url = printUrl(server.origin, session ?? server.session, folder);
    // Nobody can join a talk at a server that is gone in a moment.
    url.searchParams.set('closed', '');
    const close = async () => {
      await server.stop();
      remove();
    };
    return { url: url.href, what, close };
  } catch (error) {
    remove();
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
