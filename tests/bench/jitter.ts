// A hall on a bad network: every phone is cut off every 15 s for 2 s, at moments of its own, while slides change twice per
// second. In per cent of these cuts: newestWithin1s and newestWithin5s, who had the newest view so soon after the line was
// whole again. neverBack: phones that did not have it at the end. ackedLost: acknowledged commands that are not there.
// `--phones 2000 --seconds 120`

import { parseArgs } from 'node:util';
import { connectLive, type Live } from '../../lib/protocol/client';
import { protocolVersion } from '../../lib/protocol/version';
import { Random } from '../../lib/random';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { type Cable, cableTo } from '../support/cable';
import { temporaryFolder } from '../support/stores';
import { Connection, inTurns, percentile, round, watchLag } from './crowd';
import { countFlag, numberFlag } from './flags';

const every = 15_000;
const cutFor = 2_000;
const slideEvery = 500;
/** After the last cut: what is not back by then never is. */
const rest = 8_000;

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const options = { phones: text, seconds: text, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 2000);
  const seconds = numberFlag('seconds', values.seconds, 120);
  const server = await startServer({ folder: temporaryFolder() });
  try {
    const presenter = await present(server);
    const hall = await inTurns(phones, 25, (index) => Phone.enter(server, index));
    const turning = setInterval(presenter.turn, slideEvery);
    await pause(2_000);
    const lag = watchLag();
    const random = new Random(1);
    const end = performance.now() + seconds * 1_000;
    await Promise.all(hall.map((phone) => phone.live(random.uniform(), end, presenter.newest)));
    await pause(rest);
    clearInterval(turning);
    await pause(2_000);
    const figures = { ...judge(hall, presenter.newest()), generatorLagP99: lag() };
    for (const phone of hall) phone.leave();
    return { phones, seconds, ...figures };
  } finally {
    await server.kill();
  }
}

function judge(hall: readonly Phone[], newest: number) {
  const waits = hall.flatMap(({ waits }) => waits);
  const within = (ms: number) => round((100 * waits.filter((wait) => wait <= ms).length) / waits.length);
  return {
    cuts: waits.length,
    newestWithin1s: within(1_000),
    newestWithin5s: within(5_000),
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    longest: percentile(waits, 1),
    neverBack: hall.filter(({ seq }) => seq < newest).length,
    acked: hall.filter(({ named }) => named !== null).length,
    ackedLost: hall.filter(({ named, shown }) => named !== null && named !== shown).length,
  };
}

/** Turns between two slides without activities; `newest` is the number of the newest view that was sent. */
async function present(server: ServerProcess) {
  const { origin, session } = server;
  const auth = { version: protocolVersion, session, surface: 'console' };
  const connection = new Connection(origin, auth, { cookie: server.presenter! });
  await connection.connected;
  let newest = -1;
  let sent = 0;
  connection.onFrame = (frame) => {
    const seq = /^42\["view",.*?"seq":(\d+)/.exec(frame.toString())?.[1];
    if (seq !== undefined) newest = Math.max(newest, Number(seq));
  };
  const turn = () => {
    const command = { type: 'goTo', slide: 6 + (++sent % 2), step: 0 };
    connection.send(`42${sent}${JSON.stringify(['command', { id: `jitter-${sent}-id`, command }])}`);
  };
  return { turn, newest: () => newest };
}

class Phone {
  /** ms from when its line was whole again to the newest view, per cut. */
  readonly waits: number[] = [];
  /** Of the newest view that it has. */
  seq = -1;
  /** The name that was acknowledged, and the one that the server shows. */
  named: string | null = null;
  shown = '';
  #client: Live | null = null;
  #onView = () => {};

  private constructor(
    private readonly cable: Cable,
    private readonly index: number,
  ) {}

  /** Each comes over a cable of its own. */
  static async enter(server: ServerProcess, index: number): Promise<Phone> {
    const phone = new Phone(await cableTo(server.origin), index);
    const { cookie } = await server.enter();
    await new Promise<void>((shown) => {
      phone.#client = connectLive({
        url: phone.cable.url,
        handshake: { session: server.session, surface: 'phone' },
        headers: { cookie },
        onView: ({ seq }) => {
          phone.seq = seq;
          phone.#onView();
        },
        onMine: ({ name }) => {
          phone.shown = typeof name === 'string' ? name : '';
          shown();
        },
      });
    });
    return phone;
  }

  /** Is cut off again and again, and says its name once. `phase` in [0, 1). */
  async live(phase: number, end: number, newest: () => number): Promise<void> {
    await pause(phase * every);
    this.#rename();
    while (performance.now() + cutFor < end) {
      this.cable.cut();
      await pause(cutFor);
      this.cable.mend();
      this.#measure(newest());
      await pause(every - cutFor);
    }
  }

  leave(): void {
    this.#client?.close();
    this.cable.close();
  }

  /** In the middle of a cut, so that the command waits for the connection. */
  #rename(): void {
    setTimeout(async () => {
      const name = `Phone ${this.index}`;
      const ack = await this.#client?.command({ type: 'rename', name }, { within: Number.POSITIVE_INFINITY });
      if (ack?.ok) this.named = name;
    }, cutFor / 2);
  }

  #measure(wanted: number): void {
    const mended = performance.now();
    const place = this.waits.push(Number.POSITIVE_INFINITY) - 1;
    this.#onView = () => {
      if (this.seq < wanted) return;
      this.waits[place] = performance.now() - mended;
      this.#onView = () => {};
    };
  }
}

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
