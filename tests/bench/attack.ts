// Attacks on a talk, each within what the server permits, in short bursts from a process of its own: frames nested 16,000
// deep (nestedP99: slides and answers meanwhile), a drawing asked for a hundred times over by phones that do not read
// (inkBytesOut: the largest answer), the drawings of a whole room with pages loaded beside them (shedSlideP99,
// shedAnswerP99), the largest drawings and stalled POSTs (heapMax: bytes of the server's heap), one address that takes
// seats while thousands of sockets say nothing (seatsTaken). Slides p99 ≤ 150 ms and answers ≤ 500 ms in all of them:
// `ok`, and `short` says what is not. `--seconds 10` each. `--only nested,drawings`. `--phones 50` honest ones.
// `--drawings 1200` per second. `--burn 2`: processes that compute meanwhile. `lag`: how late the generator was.

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readRunning } from '../../lib/start/running-file';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { type Attack, type Done, type Orders, prepare } from './attackers';
import { inTurns, percentile, round } from './crowd';
import { countFlag, numberFlag, oneOfFlag } from './flags';
import { fillHall } from './hall';
import { watchHeap } from './heap';
import { comeIn, type Noticed, openRounds, watchTalk } from './honest-talk';

const slideGoal = 150;
const answerGoal = 500;
/** Bytes. */
const inkGoal = 72 * 1024;
const heapGoal = 400 * 1024 * 1024;
/** Seats that one address may take in ten seconds without staying in any: the burst of a hall, and what follows slowly. */
const seatsGoal = 350;

/** Phones and messages per second of all of them together. */
type Force = {
  readonly name: string;
  readonly attack: Attack;
  readonly phones: number;
  readonly rate: number;
};

const forces = (drawings: number): readonly Force[] => [
  { name: 'nested14', attack: 'nested', phones: 14, rate: 14 * 20 },
  { name: 'nested23', attack: 'nested', phones: 23, rate: 23 * 20 },
  { name: 'ink', attack: 'ink', phones: 10, rate: 200 },
  { name: 'drawings', attack: 'drawings', phones: Math.ceil(drawings / 1.8), rate: drawings },
  { name: 'heap', attack: 'heap', phones: 200, rate: 361 },
  { name: 'seats', attack: 'seats', phones: 0, rate: 0 },
];

export async function run(argv: string[]) {
  if (argv[0] === attacker) return serveAttacker(JSON.parse(argv[1]!) as Orders);
  const text = { type: 'string' } as const;
  const flags = { seconds: text, only: text, phones: text, drawings: text, burn: text } as const;
  const { values } = parseArgs({ args: argv, options: { ...flags, json: { type: 'boolean' } } });
  const seconds = numberFlag('seconds', values.seconds, 10);
  const phones = countFlag('phones', values.phones, 50);
  const drawings = countFlag('drawings', values.drawings, 1_200);
  const burn = values.burn === undefined ? 0 : countFlag('burn', values.burn, 1);
  const known = ['nested', 'ink', 'drawings', 'heap', 'seats'] as const;
  const only = values.only?.split(',').map((one) => oneOfFlag('only', one, known));
  const outcomes: Record<string, Outcome> = {};
  for (const force of forces(drawings))
    if (!only || only.includes(force.attack))
      outcomes[force.name] = await suffer(force, { seconds, phones, burn });
  return { seconds, phones, burn, ...judge(outcomes), attacks: outcomes };
}

type Measured = { readonly heapMax: number; readonly rssMax: number; readonly newcomers: readonly number[] };
type Outcome = { readonly talk: Noticed; readonly attackers: Done } & Measured;
type Setting = { readonly seconds: number; readonly phones: number; readonly burn: number };

async function suffer(force: Force, { seconds, phones, burn }: Setting): Promise<Outcome> {
  const folder = temporaryFolder();
  const heap = watchHeap(folder);
  const env = { NUDGE_SEATS: String(Math.max(2_000, force.phones + phones + 100)) };
  const server = await startServer({ folder, nodeArgs: heap.nodeArgs, env });
  const burners = Array.from({ length: burn }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  try {
    const hall = await fillHall(server, phones);
    const joinUrl = server.origin + new URL(readRunning(folder)!.joinUrl).pathname;
    const seats = (await inTurns(force.phones, 16, () => server.enter())).map(({ cookie }) => cookie);
    const { attack, rate } = force;
    const orders = { attack, rate, seats, seconds, joinUrl, origin: server.origin, session: server.session };
    await openRounds(hall);
    const child = await startAttacker(orders);
    const done = child.attack();
    const coming = attack === 'seats' ? newcomers(server, joinUrl, seconds) : Promise.resolve([]);
    const talk = await watchTalk(hall, seconds);
    return { talk, attackers: await done, ...heap.most(), newcomers: await coming };
  } finally {
    for (const burner of burners) burner.kill('SIGKILL');
    await server.kill();
  }
}

/** Twice a second somebody comes from an address of their own; ms until each was in, Infinity for who was not. */
async function newcomers(
  server: ServerProcess,
  joinUrl: string,
  seconds: number,
): Promise<readonly number[]> {
  const path = new URL(joinUrl).pathname;
  const come = async (_: unknown, index: number) => {
    await new Promise((resume) => setTimeout(resume, 500 * index));
    return comeIn(server, path, `127.0.1.${index + 1}`).catch(() => Number.POSITIVE_INFINITY);
  };
  return Promise.all(Array.from({ length: Math.max(1, Math.floor(2 * seconds)) }, come));
}

function judge(outcomes: Readonly<Record<string, Outcome>>) {
  const all = Object.entries(outcomes);
  const of = (name: string) => outcomes[name];
  const most = (values: readonly (number | undefined)[]) => {
    const there = values.filter((value) => value !== undefined);
    return there.length > 0 ? Math.max(...there) : null;
  };
  const nested = [of('nested14'), of('nested23')].flatMap((one) => (one ? [one.talk] : []));
  const figures = {
    nestedP99: most(nested.flatMap(({ slideP99, answerP99 }) => [slideP99, answerP99])),
    inkBytesOut: of('ink')?.attackers.largest ?? null,
    shedSlideP99: of('drawings')?.talk.slideP99 ?? null,
    shedAnswerP99: of('drawings')?.talk.answerP99 ?? null,
    heapMax: most(all.map(([, { heapMax }]) => heapMax)),
    seatsTaken: of('seats')?.attackers.seats ?? null,
    newcomerP99: of('seats') ? percentile(of('seats')!.newcomers, 0.99) : null,
  };
  const short = [
    ...all.flatMap(([name, { talk }]) => [
      ...(talk.slideP99 <= slideGoal ? [] : [`${name}: slides p99 ${talk.slideP99} ms`]),
      ...(talk.answerP99 <= answerGoal ? [] : [`${name}: answers p99 ${talk.answerP99} ms`]),
      ...(talk.answers > 0 && talk.answersRefused === 0
        ? []
        : [`${name}: ${talk.answersRefused} answers refused`]),
    ]),
    ...over('an answer to ink, bytes', figures.inkBytesOut, inkGoal),
    ...over('heap, bytes', figures.heapMax, heapGoal),
    ...over('seats of one address', figures.seatsTaken, seatsGoal),
    ...over('a newcomer, ms', figures.newcomerP99, 5_000),
  ];
  return { ...figures, ok: short.length === 0, short };
}

const over = (what: string, value: number | null, goal: number): string[] =>
  value === null || value <= goal ? [] : [`${what}: ${round(value)}, not ${goal}`];

const attacker = '--attacker';

/** Resolves once it is prepared. */
async function startAttacker(orders: Orders) {
  const load = `const {run} = await import(${JSON.stringify(import.meta.url)}); await run(process.argv.slice(1))`;
  const args = ['--input-type=module', '-e', load, '--', attacker, JSON.stringify(orders)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout! });
  const next = () =>
    new Promise<string>((heard, failed) => {
      lines.once('line', heard);
      child.once('exit', () => failed(new Error('the attackers ended')));
    });
  await next();
  return {
    async attack(): Promise<Done> {
      const result = next();
      child.stdin!.write('go\n');
      return JSON.parse(await result) as Done;
    },
  };
}

async function serveAttacker(orders: Orders): Promise<void> {
  const attack = await prepare(orders);
  console.log('ready');
  await new Promise((go) => process.stdin.once('data', go));
  console.log(JSON.stringify(await attack()));
  process.exit(0);
}
