// A whole room sends a drawing within one second: how long until each is on the disk and acknowledged, and is every
// one there afterwards, once. Sent at planned times, whatever the answers do; latency counts from the planned time.
// One in twenty is sent twice with the same id, as phones on bad lines do. Meanwhile the presenter makes the stage blank
// and bright again every 100 ms: `turn` is from there to the stage's view. `--drawings 18000 --seconds 60` is a minute
// of 300 a second.

import { parseArgs } from 'node:util';
import { loadEvents } from '../../lib/db/load';
import { liveSessions } from '../../lib/db/sessions';
import { protocolVersion } from '../../lib/protocol/version';
import { Random } from '../../lib/random';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { startServer } from '../../scripts/server-process';
import { mustOpen, temporaryFolder } from '../support/stores';
import { inTurns, Line, percentile } from './crowd';
import { countFlag, numberFlag } from './flags';
import { type Job, type Storm, say, storm } from './storm';

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
  const server = await startServer({ folder });
  let figures: Storm;
  let turns: readonly number[];
  try {
    const seats = await inTurns(phones, 16, () => server.enter());
    const auth = { version: protocolVersion, session: seats[0]!.session };
    const presenter = new Line(server.origin, { ...auth, surface: 'console' }, { cookie: server.presenter! });
    const stage = new Line(server.origin, { ...auth, surface: 'stage' }, { cookie: server.presenter! });
    await Promise.all([presenter.connected, stage.connected]);
    const lines = await inTurns(phones, 50, async (index) => {
      const line = new Line(server.origin, { ...auth, surface: 'phone' }, { cookie: seats[index]!.cookie });
      await line.connected;
      return line;
    });
    await say(presenter, 1, { type: 'goTo', slide: 5, step: 0 });
    await say(presenter, 2, { type: 'openRound', activity: 'draw' });
    await say(presenter, 3, {
      type: 'train',
      running: Boolean(values.training),
      pace: 2000,
      learningRate: 0.5,
    });
    await new Promise((resume) => setTimeout(resume, 2_000));
    const turning = keepTurning(presenter, stage);
    figures = await storm(jobsOf(lines, drawings), within);
    turns = turning();
  } finally {
    await server.stop();
  }
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

/** Until called: returns ms from each turn to the stage's view of it. */
function keepTurning(presenter: Line, stage: Line): () => readonly number[] {
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

function jobsOf(lines: readonly Line[], drawings: number): Job[] {
  const hand = shakyHandwriting(new Random(1));
  return Array.from({ length: drawings }, (_, index) => {
    const line = lines[index % lines.length]!;
    const label = index % 10;
    const key = `bench-${index}`;
    const command = { type: 'draw', digit: key, round: 'draw.1', label, strokes: hand.draw(label) };
    return { line, key, command, again: index % 20 === 0 };
  });
}

/** Ids of all drawings in the log of the only session, in order. */
async function storedDigits(folder: string): Promise<string[]> {
  const data = await mustOpen(folder);
  const [session] = await liveSessions(data.db);
  const events = await loadEvents(data.db, session!.id);
  await data.close();
  return events.flatMap(({ event }) => (event.type === 'digitDrawn' ? [event.digit] : []));
}
