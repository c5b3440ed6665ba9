// A whole room sends a drawing within one second: how long until each is on the disk and acknowledged, and is every
// one there afterwards, once. Sent at planned times, whatever the answers do; latency counts from the planned time.
// One in twenty is sent twice with the same id, as phones on bad lines do.

import { parseArgs } from 'node:util';
import { loadEvents } from '../../lib/db/load';
import { liveSessions } from '../../lib/db/sessions';
import { protocolVersion } from '../../lib/protocol/version';
import { Random } from '../../lib/random';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { startServer } from '../../scripts/server-process';
import { mustOpen, temporaryFolder } from '../support/stores';
import { inTurns, Line, percentile } from './crowd';
import { type Job, type Storm, say, storm } from './storm';

const WITHIN = 1_000;

export async function run(argv: string[]) {
  const options = {
    phones: { type: 'string' },
    training: { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = Number(values.phones ?? 1000);
  const folder = temporaryFolder();
  const server = await startServer({ folder });
  let figures: Storm;
  try {
    const seats = await inTurns(phones, 16, () => server.enter());
    const auth = { version: protocolVersion, session: seats[0]!.session };
    const presenter = new Line(server.origin, { ...auth, surface: 'console' }, { cookie: server.presenter! });
    await presenter.connected;
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
    figures = await storm(jobsOf(lines), WITHIN);
  } finally {
    await server.stop();
  }
  const stored = await storedDigits(folder);
  return {
    phones,
    ackP50: percentile(figures.acks, 0.5),
    ackP99: percentile(figures.acks, 0.99),
    lost: [...figures.acknowledged].filter((digit) => !stored.includes(digit)).length,
    doubled: stored.length - new Set(stored).size,
    refused: figures.refused,
    generatorLagP99: percentile(figures.lags, 0.99),
  };
}

function jobsOf(lines: readonly Line[]): Job[] {
  const hand = shakyHandwriting(new Random(1));
  return lines.map((line, index) => {
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
