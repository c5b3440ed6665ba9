// The live part as the server runs it, on a port of its own: real Socket.IO, real SQLite in a temporary folder, a
// trainer that is driven by hand. Pages are one line of text.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '@/lib/clock';
import type { Db } from '@/lib/db/client';
import type { StoredSession } from '@/lib/db/sessions';
import { parseDeck } from '@/lib/deck/parse';
import { serveHttp } from '@/lib/edge/http';
import { createJoin } from '@/lib/edge/join';
import { createKeptFiles } from '@/lib/edge/kept-files';
import { mayConnect } from '@/lib/edge/own-origin';
import { createPageLane } from '@/lib/edge/page-lane';
import { timeouts } from '@/lib/edge/timeouts';
import { presenterCookie, seatCookie } from '@/lib/identity/cookies';
import { mintPresenterKey, redeemKey } from '@/lib/identity/presenter';
import { mintSeat } from '@/lib/identity/seats';
import { loadSecret, type Secret } from '@/lib/identity/secret';
import { stageKey } from '@/lib/identity/share-keys';
import { createLog } from '@/lib/log';
import { identityOf } from '@/lib/realtime/credentials';
import { unmeasured } from '@/lib/realtime/host/load';
import { createLive, type LivePart } from '@/lib/realtime/live';
import { ensureSession } from '@/lib/start/talk';
import type { TrainerNews } from '@/lib/training/messages';
import { FakeTrainer } from './fake-trainer';
import { Probe } from './probe';
import { mustOpen, temporaryFolder } from './stores';

/** Words in capitals are secrets: what must not reach a phone before its time. */
export const testTalk = (title = 'A test talk') => `---
title: ${title}
subtitle: for tests
minutes: 4
---

# Slide one

Words of one.

:::notes
NOTES-ONE
:::

---

# Slide two

Words of two.

:::draw[Draw what you are asked for]{id=draw each=20}
:::

:::notes
NOTES-TWO
:::

---

# Slide three

FUTURE-THREE

:::choice[Which one?]{id=Q1 seconds=30 scoring=speed}
- [ ] port
- [x] starboard

EXPLAINED-Q1
:::

:::notes
NOTES-THREE
:::

---

# Slide four

FUTURE-FOUR

:::text[What is it called?]{id=Q2 scoring=accuracy}
- ACCEPTED-Q2

EXPLAINED-Q2
:::

::descend[Find the lowest point.]{id=down seed=20160229 steps-each=5}

::crowd-descent{activity=down}

::guess[Find the smallest cost.]{id=blind}

:::notes
NOTES-FOUR
:::
`;

export type LiveTest = {
  readonly url: string;
  readonly http: Server;
  readonly live: LivePart;
  readonly trainer: FakeTrainer;
  readonly session: StoredSession;
  readonly db: Db;
  readonly secret: Secret;
  /** Another talk in the same process. */
  another(title: string, source?: string): Promise<StoredSession>;
  phone(options?: { session?: string; cookie?: string }): Probe;
  presenter(options?: { session?: string; surface?: 'console' | 'stage' }): Promise<Probe>;
  stage(options?: { session?: string; key?: string }): Probe;
  /** A fresh seat's Cookie header. */
  seat(session?: string): string;
  presenterCookie(): Promise<string>;
  readonly errors: string[];
  /** Everything, or all but the data folder. */
  close(): Promise<void>;
};

type Options = { readonly folder?: string; readonly clock?: Clock; readonly seatLimit?: number };

export async function startLive(options: Options = {}): Promise<LiveTest> {
  const { folder = temporaryFolder(), clock = systemClock, seatLimit = 2000 } = options;
  const data = await mustOpen(folder);
  const { db } = data;
  const secret = loadSecret(folder);
  const identity = identityOf(db, secret, clock);
  const errors: string[] = [];
  const log = createLog({ level: 'error', plain: true, write: (line) => void errors.push(line) });
  const trainer = new FakeTrainer();
  const joinFacts = ({ pin, id }: StoredSession) => ({
    pin: pin ?? '',
    address: 'here',
    url: `http://here/j/${id}`,
    takeAway: `http://here/away/${id}`,
  });
  const live = createLive({
    db,
    disk: data.disk,
    clock,
    log,
    identity,
    seatLimit,
    mayConnect: (headers) => mayConnect(headers, null),
    joinFacts,
    makeTrainer: (onMessage: (news: TrainerNews) => void) => trainer.connect(onMessage),
  });
  const http = createServer(timeouts);
  serveHttp(http, {
    log,
    identity,
    sockets: live.sockets,
    hub: live.hub,
    ready: () => true,
    disk: data.disk,
    pageUpgrades: null,
    join: createJoin({ db, secret, clock, hub: live.hub, seatLimit }),
    publicOrigin: null,
    isTrusted: () => false,
    keptFiles: createKeptFiles(db),
    files: null,
    faces: async () => false,
    pages: async (_request, response) => void response.end('a page'),
    pageLane: createPageLane({ clock, load: unmeasured }),
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const make = (title: string, source = testTalk(title)) => {
    const deck = parseDeck(source, 'test.md');
    if (!deck.ok) throw new Error(JSON.stringify(deck.error));
    return ensureSession(db, { deck: deck.value, source }, { now: clock.now(), afterCrash: false });
  };
  const session = await make('A test talk');
  const probes: Probe[] = [];
  const probe = (one: Probe) => {
    probes.push(one);
    return one;
  };
  const seat = (id = session.id) => `${seatCookie(id)}=${mintSeat(secret, id).token}`;
  const presenterHeader = async () => {
    const token = await redeemKey(db, await mintPresenterKey(db, clock.now()), clock.now());
    return `${presenterCookie}=${token}`;
  };
  return {
    url,
    http,
    live,
    trainer,
    session,
    db,
    secret,
    errors,
    seat,
    presenterCookie: presenterHeader,
    another: make,
    phone: ({ session: id = session.id, cookie = seat(id) } = {}) =>
      probe(new Probe(url, { session: id, surface: 'phone' }, cookie)),
    presenter: async ({ session: id = session.id, surface = 'console' } = {}) =>
      probe(new Probe(url, { session: id, surface }, await presenterHeader())),
    stage: ({ session: id = session.id, key = stageKey(secret, id) } = {}) =>
      probe(new Probe(url, { session: id, surface: 'stage', key })),
    async close() {
      for (const one of probes) one.close();
      await live.close();
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
      await data.close();
    },
  };
}
