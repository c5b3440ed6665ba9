// A whole room sends a drawing within one second. How long until each is on the disk and acknowledged, and is each stored
// exactly once? They are sent at planned times, acknowledged or not; latency counts from the planned time. One in twenty
// is sent twice with the same id, as phones with a bad connection do. Meanwhile the presenter blanks the stage and shows it
// again every 100 ms: `turn` is the time to the stage's view. `--drawings 18000 --seconds 60` is a minute of 300 per second.

import { parseArgs } from 'node:util';
import { loadEvents } from '../../lib/db/load';
import { liveSessions } from '../../lib/db/sessions';
import { Random } from '../../lib/random';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { mustOpen, temporaryFolder } from '../support/stores';
import { type Connection, percentile } from './crowd';
import { countFlag, numberFlag } from './flags';
import { fillHall, type Phone } from './hall';
import { type Job, storm } from './storm';

const TURN_EVERY = 100;

export async function run(argv: string[]) {
  const options = {
    phones: { type: 'string' },
    drawings: { type: 'string' },
    seconds: { type: 'string' },
    training: { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 1000);
  const drawings = countFlag('drawings', values.drawings, phones);
  const within = numberFlag('seconds', values.seconds, 1) * 1_000;
  const folder = temporaryFolder();
  const server = await startServer({ folder, env: { NUDGE_SEATS: String(phones + 10) } });
  const wanted = { phones, drawings, within, training: values.training ?? false };
  const { figures, turns } = await play(server, wanted).finally(() => server.stop());
  const stored = await storedDigits(folder);
  const there = new Set(stored);
  return {
    phones,
    drawings,
    ackP50: percentile(figures.acks, 0.5),
    ackP99: percentile(figures.acks, 0.99),
    turnP50: percentile(turns, 0.5),
    turnP99: percentile(turns, 0.99),
    lost: [...figures.acknowledged].filter((digit) => !there.has(digit)).length,
    doubled: stored.length - there.size,
    refused: figures.refused,
    generatorLagP99: percentile(figures.lags, 0.99),
  };
}

type Wanted = {
  readonly phones: number;
  readonly drawings: number;
  readonly within: number;
  readonly training: boolean;
};

async function play(server: ServerProcess, { phones, drawings, within, training }: Wanted) {
  const { presenter, stage, phones: people, tell } = await fillHall(server, phones);
  await tell({ type: 'goTo', slide: 5, step: 0 });
  await tell({ type: 'openRound', activity: 'draw' });
  await tell({ type: 'train', running: training, pace: 2000, learningRate: 0.5 });
  await new Promise((resume) => setTimeout(resume, 2_000));
  const turning = keepTurning(presenter, stage);
  const figures = await storm(jobsOf(people, drawings), within);
  return { figures, turns: turning() };
}

/** Turns until the returned function is called, which returns the ms from each turn to the stage's view of it. */
function keepTurning(presenter: Connection, stage: Connection): () => readonly number[] {
  const took: number[] = [];
  let asked = 0;
  let askedAt: number | null = null;
  stage.onFrame = (frame, at) => {
    const on = asked % 2 === 1;
    if (askedAt === null || !frame.subarray(0, 9).equals(viewStart)) return;
    if (!frame.includes(`"blank":${on}`)) return;
    took.push(at - askedAt);
    askedAt = null;
  };
  const timer = setInterval(() => {
    if (askedAt !== null) return;
    const command = { type: 'blank', on: ++asked % 2 === 1 };
    askedAt = performance.now();
    presenter.send(`42${asked}${JSON.stringify(['command', { id: `submit-turn-${asked}`, command }])}`);
  }, TURN_EVERY);
  return () => {
    clearInterval(timer);
    return took;
  };
}

const viewStart = Buffer.from('42["view"');

function jobsOf(phones: readonly Phone[], drawings: number): Job[] {
  const hand = shakyHandwriting(new Random(1));
  return Array.from({ length: drawings }, (_, index) => {
    const { connection } = phones[index % phones.length]!;
    const label = index % 10;
    const key = `bench-${index}`;
    const command = { type: 'draw', digit: key, round: 'draw.1', label, strokes: hand.draw(label) };
    return { connection, key, command, again: index % 20 === 0 };
  });
}

/** The ids of all drawings in the log of the only session. */
async function storedDigits(folder: string): Promise<string[]> {
  const data = await mustOpen(folder);
  const [session] = await liveSessions(data.db);
  const events = await loadEvents(data.db, session!.id);
  await data.close();
  return events.flatMap(({ event }) => (event.type === 'digitDrawn' ? [event.digit] : []));
}
