// Composition root: environment, data, trainer, sessions, HTTP with Next and Socket.IO, and their end.

import type { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type next from 'next';
import { type Archive, createArchive } from './lib/archive/archive';
import { shareArchive } from './lib/archive/shared';
import { systemClock as clock } from './lib/clock';
import { shareDb } from './lib/db/client';
import { type Data, openData } from './lib/db/open';
import type { StoredSession } from './lib/db/sessions';
import type { SnapshotPlace } from './lib/db/snapshots/file';
import { createSnapshots, type SnapshotOrder } from './lib/db/snapshots/keeper';
import { codeOf } from './lib/db/snapshots/sealed';
import { connectionOf } from './lib/db/sqlite/thread';
import { trustedProxies } from './lib/edge/client-address';
import { boundConnections, connectionsAllowed } from './lib/edge/connections';
import { faceFiles } from './lib/edge/face-files';
import { serveHttp } from './lib/edge/http';
import { createJoin } from './lib/edge/join';
import { createKeptFiles } from './lib/edge/kept-files';
import { mayConnect } from './lib/edge/own-origin';
import { packedFiles } from './lib/edge/packed-files';
import { createPageLane } from './lib/edge/page-lane';
import { timeouts } from './lib/edge/timeouts';
import { type Env, readEnv } from './lib/env';
import { keepSecret, loadSecret } from './lib/identity/secret';
import { joinPath, takeAwayTicket } from './lib/identity/share-keys';
import { shareSecret } from './lib/identity/shared-secret';
import type { Log } from './lib/log';
import { takeAwayPath } from './lib/protocol/addresses';
import { createReader } from './lib/reading/reader';
import { identityOf } from './lib/realtime/credentials';
import { watchLoad } from './lib/realtime/host/load';
import { createLive, type LivePart } from './lib/realtime/live';
import { announce } from './lib/start/announce';
import { checksOf } from './lib/start/checked-before';
import { tellOfDisk } from './lib/start/disk-news';
import { damageSentence, dataSentence, listenOrExplain, needsAPerson } from './lib/start/fatal';
import { startIntake } from './lib/start/intake';
import { reachOf } from './lib/start/lan';
import { openLog } from './lib/start/log-file';
import { removeRunning } from './lib/start/running-file';
import { ensureSession, hashesOf, readDeck, tellOfFiles, withFiles } from './lib/start/talk';
import { keepTerminal } from './lib/start/terminal';
import { createTrainer } from './lib/training/client';
import { referenceOf } from './lib/training/reference-file';
import { languages, spoken } from './lib/words/languages';

// This file runs from dist/.
const root = fileURLToPath(new URL('..', import.meta.url));
const databaseThread = (path: string) => {
  const thread = new Worker(new URL('./database.mjs', import.meta.url), { workerData: path });
  return connectionOf(thread);
};
const spawnReader = () => new Worker(new URL('./reader.mjs', import.meta.url));
const spawnTrainer = () => new Worker(new URL('./trainer.mjs', import.meta.url));
const spawnSnapshot = (workerData: SnapshotOrder) =>
  new Worker(new URL('./snapshot.mjs', import.meta.url), { workerData });
const placeOf = (folder: string): SnapshotPlace => ({
  folder,
  code: codeOf(fileURLToPath(import.meta.url), `${root}package-lock.json`),
});
const keptOffTheLoop = (log: Log, place: SnapshotPlace) => ({
  snapshots: createSnapshots({ place, spawn: spawnSnapshot, log }),
  load: watchLoad(clock),
  reader: createReader(spawnReader, clock, referenceOf(root, log)),
});

/** What is long to read is read in a thread, for Next's pages. */
function startArchive({ data }: Env, log: Log): Archive {
  const options = { workerData: join(data, 'nudge.db') };
  const spawn = () => new Worker(new URL('./archive.mjs', import.meta.url), options);
  const archive = createArchive({ spawn, clock, log });
  shareArchive(archive);
  return archive;
}

const words = languages[spoken].start;
const afterCrash = Number(process.env.NUDGE_RESTART ?? 0) > 0;

async function main(env: Env): Promise<void> {
  const place = placeOf(env.data);
  const checks = checksOf(place);
  const read = await readDeck(env.deck, languages[spoken], checks);
  if (!read.ok) needsAPerson(read.error);
  const { data, log, secret } = await openFolder(env);
  checks.keep(read.value.found);
  const { db, commit, disk } = data;
  const talk = await withFiles(db, read.value, tellOfFiles);
  const archive = startArchive(env, log);
  const intake = startIntake(env.data);
  const session = await ensureSession(db, talk, { now: clock.now(), afterCrash });

  const http = createServer(timeouts);
  boundConnections(http, { inAll: connectionsAllowed(), waitingPerAddress: 4_000 });
  const reach = () => reachOf(env, (http.address() as { port: number }).port, networkInterfaces());
  const joinFacts = ({ id, pin }: StoredSession) => {
    const { origin } = reach();
    const url = `${origin}${joinPath(secret, id)}`;
    const takeAway = origin + takeAwayPath(takeAwayTicket(secret, id));
    return { pin: pin ?? '', address: origin.replace(/^https?:\/\//, ''), url, takeAway };
  };
  const identity = identityOf(db, secret, clock);
  let serves = () => {};
  const served = new Promise<void>((done) => {
    serves = done;
  });
  const offTheLoop = keptOffTheLoop(log, place);
  const live = createLive({
    db,
    commit,
    disk,
    forget: data.forget,
    clock,
    log,
    identity,
    joinFacts,
    parsed: { ...talk, files: hashesOf(talk.found) },
    seatLimit: env.seats,
    mayConnect: (headers) => mayConnect(headers, env.url),
    ...offTheLoop,
    makeTrainer: (onMessage) => createTrainer({ spawn: spawnTrainer, clock, log, onMessage, begin: served }),
  });

  const pages = createPages(env);
  serveHttp(http, {
    log,
    identity,
    sockets: live.sockets,
    hub: live.hub,
    ready: () => pages.ready,
    disk,
    join: createJoin({ db, secret, clock, hub: live.hub, seatLimit: env.seats }),
    publicOrigin: env.url,
    isTrusted: trustedProxies(env.trustedProxies),
    keptFiles: createKeptFiles(db),
    files: env.development ? null : packedFiles(`${root}.next/static`),
    faces: faceFiles(`${root}node_modules`),
    pages: pages.answer,
    pageLane: createPageLane({ clock, load: offTheLoop.load }),
    pageUpgrades: env.development ? pages.upgrades : null,
  });
  await listenOrExplain(http, env, words.port);
  // A room that comes back needs the session, then the sockets; pages after that, and the trainer last.
  await live.hub.find(session.id);
  await pages.prepare();
  serves();
  stopOnSignals({ http, live, pages, archive, intake, data, folder: env.data });
  const { deck, warnings } = talk;
  const opened = { db, session, join: joinFacts(session), reach: reach(), folder: env.data, afterCrash };
  const facts = { ...opened, deck, warnings, now: clock.now(), words: languages[spoken] };
  process.stdout.write(`${await announce(facts)}\n`);
}

/** The data folder with its log and its secret, and an eye on its disk. Ends the process where it can't be used. */
async function openFolder(env: Env) {
  const opened = await openData(env.data, `${root}prisma/migrations`, {
    careful: !afterCrash,
    connect: databaseThread,
  });
  if (!opened.ok) needsAPerson(dataSentence(opened.error, words.data));
  const { db, disk, missing } = opened.value;
  const log = openLog(env);
  if (!env.development) keepTerminal(log, words);
  const secret = loadSecret(env.data);
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  if (missing > 0) say(words.data.missing(missing));
  tellOfDisk({ disk, log, say, words: { disk: languages[spoken].console.disk, stored: words.stored } });
  // A folder that was deleted gets back what is signed with.
  disk.onChange((fault) => fault === null && keepSecret(env.data, secret));
  shareDb(db);
  shareSecret(secret);
  return { data: opened.value, log, secret };
}

type Pages = {
  readonly ready: boolean;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Next adds a listener for upgrades to whatever server it finds; it gets this one. */
  readonly upgrades: EventEmitter;
  prepare(): Promise<void>;
  close(): Promise<void>;
};

/** Next is a second of work: it is loaded when it is prepared. */
function createPages(env: Env): Pages {
  const upgrades = createServer();
  let made: ReturnType<typeof next> | null = null;
  let closed = false;
  return {
    upgrades,
    get ready() {
      return made !== null && !closed;
    },
    answer: (request, response) => made!.getRequestHandler()(request, response),
    async prepare() {
      const { default: make } = await import('next');
      const pages = make({ dev: env.development, dir: root, port: env.port, httpServer: upgrades });
      await pages.prepare();
      made = pages;
    },
    async close() {
      closed = true;
      await made?.close();
    },
  };
}

type Running = {
  readonly http: Server;
  readonly live: LivePart;
  readonly pages: Pages;
  readonly archive: Archive;
  readonly intake: { close(): void };
  readonly data: Data;
  readonly folder: string;
};

/** A closed terminal sends one signal to this process and one to its supervisor, which passes on another: the first counts. */
function stopOnSignals({ http, live, pages, archive, intake, data, folder }: Running): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    http.close();
    intake.close();
    const pagesClosed = pages.close();
    await live.close();
    http.closeAllConnections();
    await Promise.all([pagesClosed, archive.close()]);
    removeRunning(folder);
    await data.close();
    process.exit(0);
  };
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const)
    process.on(name, () => void stop());
}

const env = readEnv(process.env);
await main(env.ok ? env.value : needsAPerson(env.error)).catch((error: unknown) => {
  const damage = env.ok && damageSentence(error, { folder: env.value.data, words: words.data });
  if (damage) needsAPerson(damage);
  throw error;
});
