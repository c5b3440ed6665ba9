// From a phone to the chart: how long after a phone sends a drawing does the stage get the mark where it joined the
// training? Fifty phones draw while the network trains at 2,000 samples per second. A mark names the newest of the drawings
// that joined together, so only those are timed.

import { parseArgs } from 'node:util';
import { connectLive, type Live } from '../../lib/protocol/client';
import { Random } from '../../lib/random';
import type { StageView } from '../../lib/session/view-types';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { inTurns, percentile } from './crowd';
import { countFlag, numberFlag } from './flags';

const EVERY = 3_000;

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const options = { phones: text, seconds: text, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 50);
  const seconds = numberFlag('seconds', values.seconds, 20);
  const server = await startServer({ folder: temporaryFolder() });
  try {
    const { drawings, latencies } = await play(server, phones, seconds);
    return {
      phones,
      drawings,
      timed: latencies.length,
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
    };
  } finally {
    await server.kill();
  }
}

async function play(server: ServerProcess, phones: number, seconds: number) {
  const { session, origin } = server;
  const seats = await inTurns(phones, 16, () => server.enter());
  const sentAt = new Map<string, number>();
  const seenAfter = new Map<string, number>();
  const stage = connectLive({
    url: origin,
    handshake: { session, surface: 'stage' },
    headers: { cookie: server.presenter! },
    onView: (view) => {
      for (const { digit } of (view as StageView).training.marks) {
        const sent = digit === null ? undefined : sentAt.get(digit);
        if (digit && sent !== undefined && !seenAfter.has(digit))
          seenAfter.set(digit, performance.now() - sent);
      }
    },
  });
  await stage.command({ type: 'goTo', slide: 5, step: 0 });
  await stage.command({ type: 'autoApprove', what: 'drawings', on: true });
  await stage.command({ type: 'openRound', activity: 'draw' });
  await stage.command({ type: 'train', running: true, pace: 2_000, learningRate: 0.5 });
  await pause(4_000);
  const clients = seats.map(({ cookie }) =>
    connectLive({ url: origin, handshake: { session, surface: 'phone' }, headers: { cookie } }),
  );
  const stop = keepDrawing(clients, (digit) => sentAt.set(digit, performance.now()));
  await pause(seconds * 1_000);
  stop();
  await pause(2_000);
  for (const client of [...clients, stage]) client.close();
  return { drawings: sentAt.size, latencies: [...seenAfter.values()] };
}

/** Everybody draws every three seconds, evenly spread, until the returned function is called. */
function keepDrawing(clients: readonly Live[], sent: (digit: string) => void): () => void {
  const hand = shakyHandwriting(new Random(3));
  const timers = clients.map((client, index) => {
    let count = 0;
    const draw = () => {
      const [digit, label] = [`chart-${index}-${count++}`, (index + count) % 10];
      sent(digit);
      void client.command({ type: 'draw', digit, round: 'draw.1', label, strokes: hand.draw(label) });
    };
    return setTimeout(() => timers.push(setInterval(draw, EVERY)), (index / clients.length) * EVERY);
  });
  return () => timers.forEach(clearInterval);
}

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
