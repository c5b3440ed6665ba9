// A slide change from the presenter's click to all phones, compared with a bare Socket.IO broadcast of the same bytes to
// as many sockets. They take turns within one run, driven by one generator in a process of its own, first without and
// then with training at full speed. p50 and p99 are medians over the rounds' own; ratio is p99 / bareP99.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { protocolVersion } from '../../lib/protocol/version';
import { startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { Connection, inTurns, median, percentile, round, watchLag } from './crowd';
import { countFlag } from './flags';
import { admitted } from './hall';

const ROUNDS = 30;
const PAUSE = 120;

type Side = { readonly connections: readonly Connection[]; readonly trigger: () => void };

export async function run(argv: string[]) {
  const options = {
    phones: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 1000);
  const rounds = countFlag('rounds', values.rounds, ROUNDS);

  const server = await startServer({ folder: temporaryFolder(), env: { NUDGE_SEATS: String(phones + 10) } });
  const bare = spawn(process.execPath, [resolve('tests/bench/bare-server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const product = await productSide(server, phones);
    const bareOrigin = `http://127.0.0.1:${String((await once(bare.stdout, 'data'))[0]).trim()}`;
    const plain = await bareSide(bareOrigin, phones, product.view);
    const still = await compare(product, plain, rounds);
    product.train();
    await pause(1_000);
    const training = await compare(product, plain, rounds);
    return { phones, ...still, training, bytes: product.view.length };
  } finally {
    bare.kill();
    await server.kill();
  }
}

async function productSide(server: Awaited<ReturnType<typeof startServer>>, phones: number) {
  const seats = await inTurns(phones, 16, () => server.enter());
  const { session } = seats[0]!;
  const auth = { version: protocolVersion, session };
  const presenter = new Connection(
    server.origin,
    { ...auth, surface: 'console' },
    { cookie: server.presenter! },
  );
  await presenter.connected;
  const connections = await inTurns(phones, 50, async (index) => {
    const { cookie } = seats[index]!;
    return admitted(() => new Connection(server.origin, { ...auth, surface: 'phone' }, { cookie }));
  });
  let sent = 0;
  const say = (command: object) => {
    presenter.send(`42${++sent}${JSON.stringify(['command', { id: `bench-${sent}-id`, command }])}`);
  };
  let turn = 0;
  // Two slides without activities in turn, so that nothing but the view is due.
  const trigger = () => say({ type: 'goTo', slide: 6 + (++turn % 2), step: 0 });
  const view = await new Promise<string>((seen) => {
    connections[0]!.onFrame = (frame) => {
      const text = frame.toString();
      if (text.startsWith('42["view"') && text.includes('"slide":7'))
        seen(text.slice('42["view",'.length, -1));
    };
    trigger();
  });
  const train = () => say({ type: 'train', running: true, pace: 0, learningRate: 0.5 });
  return { connections, trigger, view, train };
}

async function bareSide(origin: string, phones: number, view: string): Promise<Side> {
  const presenter = new Connection(origin, {});
  await presenter.connected;
  const ready = new Promise<void>((done) => {
    presenter.onFrame = (frame) => frame.toString().startsWith('43') && done();
  });
  presenter.send(`421["prepare",${view}]`);
  await ready;
  const connections = await inTurns(phones, 50, async () => {
    const connection = new Connection(origin, {});
    await connection.connected;
    return connection;
  });
  return { connections, trigger: () => presenter.send('42["command",{}]') };
}

async function compare(product: Side, plain: Side, rounds: number) {
  const lag = watchLag();
  const [ours, bare]: [number[][], number[][]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await pause(PAUSE);
    ours.push(await broadcast(product));
    await pause(PAUSE);
    bare.push(await broadcast(plain));
  }
  const at = (sides: number[][], share: number) => median(sides.map((side) => percentile(side, share)));
  const [p99, bareP99] = [at(ours, 0.99), at(bare, 0.99)];
  const halves = { p50: at(ours, 0.5), p99, bareP50: at(bare, 0.5), bareP99 };
  return { ...halves, ratio: round(p99 / bareP99), generatorLagP99: lag() };
}

/** ms from the click to each phone. */
function broadcast({ connections, trigger }: Side): Promise<number[]> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('a phone saw nothing within 10 s')), 10_000);
    const latencies: number[] = [];
    const began = performance.now();
    for (const connection of connections) {
      connection.onFrame = (frame, at) => {
        if (!isView(frame)) return;
        latencies.push(at - began);
        connection.onFrame = () => {};
        if (latencies.length < connections.length) return;
        clearTimeout(timer);
        done(latencies);
      };
    }
    trigger();
  });
}

const viewStart = Buffer.from('42["view"');
const isView = (frame: Buffer) => frame.subarray(0, viewStart.length).equals(viewStart);
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
