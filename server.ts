// Composition root: environment, data, trainer, sessions, HTTP with Next and Socket.IO, and their end.

import { mkdirSync, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import next from 'next';
import { systemClock } from './lib/clock';
import { shareDb } from './lib/db/client';
import { openData } from './lib/db/open';
import type { StoredSession } from './lib/db/sessions';
import { type Env, readEnv } from './lib/env';
import { mintPresenterKey } from './lib/identity/presenter';
import { loadSecret } from './lib/identity/secret';
import { joinKey } from './lib/identity/share-keys';
import { shareSecret } from './lib/identity/shared-secret';
import { createLog } from './lib/log';
import { joinPath, presenterLinkPath } from './lib/protocol/addresses';
import { identityOf } from './lib/realtime/credentials';
import { serveHttp } from './lib/realtime/http';
import { createLive } from './lib/realtime/live';
import { needsAPerson, portSentence } from './lib/start/fatal';
import { reachOf } from './lib/start/lan';
import { ensureSession, readDeck } from './lib/start/talk';
import { welcome } from './lib/start/welcome';
import { createTrainer } from './lib/training/client';

// This file runs from dist/.
const root = fileURLToPath(new URL('..', import.meta.url));
const clock = systemClock;
const restarts = Number(process.env.NUDGE_RESTART ?? 0);

async function main(env: Env): Promise<void> {
  const read = readDeck(env.deck);
  if (!read.ok) needsAPerson(read.error);
  const opened = await openData(env.data, join(root, 'prisma/migrations'));
  if (!opened.ok) needsAPerson(opened.error);
  const { db, close: closeData } = opened.value;
  const log = openLog(env);
  const secret = loadSecret(env.data);
  shareDb(db);
  shareSecret(secret);
  const session = await ensureSession(db, read.value, { now: clock.now(), afterCrash: restarts > 0 });

  const http = createServer();
  const port = () => (http.address() as { port: number }).port;
  const reach = () => reachOf(env, port(), networkInterfaces());
  const joinUrl = (id: string) => `${reach().origin}${joinPath(id, joinKey(secret, id))}`;
  const joinFacts = ({ id, pin }: StoredSession) => {
    return { pin: pin ?? '', address: reach().origin.replace(/^https?:\/\//, ''), url: joinUrl(id) };
  };
  const identity = identityOf(db, secret, clock);
  const spawn = () => new Worker(new URL('./trainer.mjs', import.meta.url));
  const live = createLive({
    ...{ db, clock, log, identity, joinFacts, seatLimit: env.seats, publicOrigin: env.url },
    makeTrainer: (onMessage) => createTrainer({ spawn, clock, log, onMessage }),
  });

  // Next adds a listener for upgrades to whatever server it finds; it gets one that only development feeds.
  const pageUpgrades = createServer();
  const pages = next({ dev: env.development, dir: root, port: env.port, httpServer: pageUpgrades });
  let ready = false;
  serveHttp(http, {
    ...{ log, identity, sockets: live.sockets, hub: live.hub, ready: () => ready },
    pages: (request, response) => pages.getRequestHandler()(request, response),
    pageUpgrades: env.development ? pageUpgrades : null,
  });
  await new Promise<void>((done) => {
    http.once('error', (error) => needsAPerson(portSentence(error, env.port, env.host)));
    http.listen(env.port, env.host, done);
  });
  await pages.prepare();
  await live.hub.find(session.id);
  ready = true;
  process.send?.('ready');
  const people = await db.participant.count({ where: { sessionId: session.id, removedAt: null } });
  const link = presenterLinkPath(await mintPresenterKey(db, clock.now()), session.id);
  const here = env.url ?? `http://localhost:${port()}`;
  const presenterElsewhere = reach().obstacle || env.url ? null : `${reach().origin}${link}`;
  const { title, slides } = read.value.deck;
  const facts = {
    title,
    slides: slides.length,
    people,
    pin: session.pin ?? '',
    joinUrl: joinUrl(session.id),
  };
  const words = await welcome({ ...facts, presenter: here + link, presenterElsewhere, reach: reach() });
  process.stdout.write(restarts > 0 ? 'Nudge is back; phones come back by themselves.\n' : `${words}\n`);

  const stop = async () => {
    ready = false;
    http.close();
    await live.close();
    http.closeAllConnections();
    await pages.close();
    await closeData();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop());
}

/** Into the data folder, so that the terminal stays the presenter's; developers read it as it comes. */
function openLog({ data, logLevel, development }: Env) {
  mkdirSync(data, { recursive: true });
  const file = development ? 2 : openSync(join(data, 'nudge.log'), 'a');
  return createLog({ level: logLevel, plain: development, write: (line) => void writeSync(file, line) });
}

const env = readEnv(process.env);
if (env.ok) await main(env.value);
else needsAPerson(env.error);
