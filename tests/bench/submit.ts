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
  let acknowledged: Set<string>;
  let figures: { acks: number[]; lags: number[]; refused: number };
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
    ({ acknowledged, ...figures } = await storm(lines));
  } finally {
    await server.stop();
  }
  const stored = await storedDigits(folder);
  return {
    phones,
    ackP50: percentile(figures.acks, 0.5),
    ackP99: percentile(figures.acks, 0.99),
    lost: [...acknowledged].filter((digit) => !stored.includes(digit)).length,
    doubled: stored.length - new Set(stored).size,
    refused: figures.refused,
    generatorLagP99: percentile(figures.lags, 0.99),
  };
}

async function storm(lines: readonly Line[]) {
  const random = new Random(1);
  const hand = shakyHandwriting(random);
  const acknowledged = new Set<string>();
  const acks: number[] = [];
  const lags: number[] = [];
  let refused = 0;
  const jobs = lines.map((line, index) => {
    const label = index % 10;
    const digit = `bench-${index}`;
    const command = { type: 'draw', digit, round: 'draw.1', label, strokes: hand.draw(label) };
    const frame = `429${JSON.stringify(['command', { id: `command-${index}`, command }])}`;
    return { line, digit, frame, planned: (index / lines.length) * WITHIN, again: index % 20 === 0 };
  });
  const start = performance.now() + 50;
  await Promise.all(
    jobs.map(
      ({ line, digit, frame, planned, again }) =>
        new Promise<void>((done, failed) => {
          const timeout = setTimeout(() => failed(new Error(`${digit} was never answered`)), 30_000);
          line.onFrame = (answer, at) => {
            const text = answer.subarray(0, 40).toString();
            if (!text.startsWith('439')) return;
            clearTimeout(timeout);
            acks.push(at - start - planned);
            if (text.includes('"ok":true')) acknowledged.add(digit);
            else refused++;
            line.onFrame = () => {};
            done();
          };
          setTimeout(
            () => {
              lags.push(performance.now() - start - planned);
              line.send(frame);
              if (again) line.send(frame);
            },
            start + planned - performance.now(),
          );
        }),
    ),
  );
  return { acknowledged, acks, lags, refused };
}

function say(line: Line, id: number, command: object): Promise<void> {
  return new Promise((done) => {
    line.onFrame = (frame) => frame.toString().startsWith(`43${id}[`) && done();
    line.send(`42${id}${JSON.stringify(['command', { id: `presenter-${id}`, command }])}`);
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
