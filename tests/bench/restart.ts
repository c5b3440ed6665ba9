// The server is killed under a room, started again, and the room comes back. `serving`: from the kill to the first view of a
// phone; `pages`: to the first page; `back`: to each phone's view. Phones come back as the client does: after 400 ms, then after
// longer and longer waits of up to 2.5 s, each 60 % shorter or longer. `--phones 1000`. `--busy`: the network trains, 300
// drawings per second arrive before the kill, and every phone sends one as it is back. `--events 20000`: the talk had this many
// drawings before, and a snapshot. `cpu`: processor time of the new server until everybody is back.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../lib/clock';
import { createJournal } from '../../lib/db/journal';
import { openData } from '../../lib/db/open';
import { snapshotsFolder } from '../../lib/db/snapshots/file';
import { seatCookie } from '../../lib/identity/cookies';
import { mintSeat } from '../../lib/identity/seats';
import { loadSecret } from '../../lib/identity/secret';
import { protocolVersion } from '../../lib/protocol/version';
import { Random } from '../../lib/random';
import type { SessionEvent } from '../../lib/session/event';
import { evolve } from '../../lib/session/evolve';
import { initialState } from '../../lib/session/initial';
import { ensureSession, readDeck } from '../../lib/start/talk';
import { languages, spoken } from '../../lib/words/languages';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { migrationsFolder, temporaryFolder } from '../support/stores';
import { Connection, inTurns, median, percentile, round } from './crowd';
import { countFlag } from './flags';

export async function run(argv: string[]) {
  const options = {
    phones: { type: 'string' },
    events: { type: 'string' },
    busy: { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 1000);
  const drawings = values.events === undefined ? 0 : countFlag('events', values.events, 1);
  const busy = values.busy ?? false;
  const folder = temporaryFolder();
  const seats = await seedTalk(folder, phones, drawings);
  const port = await freePort();
  const before = await startServer({ folder, port });
  const room = new Room(before, seats, busy);
  await room.enter();
  if (drawings >= 2_000) await room.snapshot(folder);
  const killed = performance.now();
  room.lose();
  await before.kill();
  const starting = startServer({ folder, port, restart: true });
  const back = await room.comeBack();
  const after = await starting;
  const cpu = cpuOf(after.pid);
  const pages = await room.pages;
  await after.stop();
  const took = back.map((at) => at - killed);
  return {
    phones,
    events: drawings,
    busy,
    servingMs: round(Math.min(...took)),
    pagesMs: round(pages - killed),
    backP50Ms: median(took),
    backP99Ms: percentile(took, 0.99),
    cpuMs: cpu,
  };
}

/** Joins everybody and draws; returns the phones' Cookie headers. */
async function seedTalk(folder: string, phones: number, drawings: number): Promise<string[]> {
  const opened = await openData(folder, migrationsFolder);
  const read = await readDeck('decks/neural-networks.md', languages[spoken]);
  if (!opened.ok || !read.ok) throw new Error('no data or no deck');
  const { db, close } = opened.value;
  const secret = loadSecret(folder);
  const session = await ensureSession(db, read.value, { now: systemClock.now(), afterCrash: false });
  const state = initialState(session.id, session);
  const journal = createJournal(db, systemClock);
  const append = (events: readonly SessionEvent[]) => {
    const recorded = events.map((event) => {
      const one = { seq: state.seq + 1, at: session.createdAt + state.seq, event };
      evolve(state, one);
      return one;
    });
    return journal.append({ session: session.id, recorded, state });
  };
  const tokens = Array.from({ length: phones }, () => mintSeat(secret, session.id));
  await append(tokens.map(({ seatHash }, n) => joined(n, seatHash)));
  await append([{ type: 'slideChanged', slide: 5, step: 0 }, opened5]);
  const hand = shakyHandwriting(new Random(1));
  for (let from = 0; from < drawings; from += 50) {
    const some = Math.min(50, drawings - from);
    await append(Array.from({ length: some }, (_, n) => drawn(from + n, phones, hand)));
  }
  await close();
  return tokens.map(({ token }) => `${seatCookie(session.id)}=${token}`);
}

const joined = (n: number, seat: string): SessionEvent => ({
  type: 'participantJoined',
  participant: `p${n}`,
  seat,
  name: `Name of ${n}`,
});

const opened5: SessionEvent = {
  type: 'roundOpened',
  round: 'draw.1',
  activity: 'draw',
  kind: 'draw',
  slide: 5,
  deadline: null,
  chance: 0.5,
};

const drawn = (n: number, phones: number, hand: ReturnType<typeof shakyHandwriting>): SessionEvent => ({
  type: 'digitDrawn',
  digit: `seeded-${n}`,
  participant: `p${n % phones}`,
  round: 'draw.1',
  slide: 5,
  label: n % 10,
  strokes: JSON.stringify(hand.draw(n % 10)),
  pixels: Uint8Array.from({ length: 784 }, (_, i) => (i * (n + 1)) % 256),
  prediction: { digit: 3, outputs: Array.from({ length: 10 }, (_, i) => (i + n) / (n + 10)) },
  predictedAtStep: 0,
  doubt: null,
});

const firstWait = 400;
const longestWait = 2_500;

/** The phones, each with its connection or trying to get one. */
class Room {
  readonly #hand = shakyHandwriting(new Random(2));
  #connections: Connection[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sent = 0;
  pages: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly server: ServerProcess,
    private readonly seats: readonly string[],
    private readonly busy: boolean,
  ) {}

  async enter(): Promise<void> {
    this.#connections = await inTurns(this.seats.length, 50, async (n) => {
      const connection = this.#connect(n);
      await connection.connected;
      return connection;
    });
    if (!this.busy) return;
    this.#timer = setInterval(() => {
      for (let n = 0; n < 3; n++) this.#draw(this.#connections[this.#sent % this.#connections.length]!);
    }, 10);
    await new Promise((resume) => setTimeout(resume, 3_000));
  }

  /** One more drawing, with which the session gets its snapshot. */
  async snapshot(folder: string): Promise<void> {
    this.#draw(this.#connections[0]!);
    const place = join(folder, snapshotsFolder);
    while (!existsSync(place) || !readdirSync(place).some((name) => name.endsWith('.snapshot')))
      await new Promise((resume) => setTimeout(resume, 100));
  }

  /** The connections break. */
  lose(): void {
    clearInterval(this.#timer);
    for (const connection of this.#connections) connection.connected.catch(() => {});
  }

  /** When each phone has its view again. */
  comeBack(): Promise<number[]> {
    this.pages = this.#page();
    return Promise.all(this.seats.map((_, n) => this.#comeBack(n)));
  }

  async #comeBack(n: number): Promise<number> {
    for (let wait = firstWait; ; wait = Math.min(2 * wait, longestWait)) {
      await new Promise((resume) => setTimeout(resume, wait * (0.4 + 1.2 * Math.random())));
      try {
        const connection = this.#connect(n);
        const viewed = new Promise<number>((done) => {
          connection.onFrame = (frame, at) => frame.subarray(0, 9).equals(viewStart) && done(at);
        });
        await connection.connected;
        const at = await viewed;
        if (this.busy) this.#draw(connection);
        return at;
      } catch {}
    }
  }

  async #page(): Promise<number> {
    for (;;) {
      const answer = await fetch(`${this.server.origin}/`).catch(() => null);
      if (answer?.status === 200) return performance.now();
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }

  #connect(n: number): Connection {
    const { origin, session } = this.server;
    const auth = { version: protocolVersion, session, surface: 'phone' };
    return new Connection(origin, auth, { cookie: this.seats[n]! });
  }

  #draw(connection: Connection): void {
    const n = this.#sent++;
    const command = {
      type: 'draw',
      digit: `live-${n}`,
      round: 'draw.1',
      label: n % 10,
      strokes: this.#hand.draw(n % 10),
    };
    connection.send(`421${JSON.stringify(['command', { id: `command-${n}`, command }])}`);
  }
}

const viewStart = Buffer.from('42["view"');

/** User and system time of a process in ms, from Linux's /proc; null elsewhere. */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
