// From the drawing finger to the chart: how long after a phone sends a drawing the stage is told of the mark where it
// joined the training, while fifty phones draw and the network trains at 2,000 samples a second. A mark names the newest
// of the drawings that joined together, so only those are timed.

import { parseArgs } from 'node:util';
import { connectLive } from '../../lib/protocol/client';
import { Random } from '../../lib/random';
import type { StageView } from '../../lib/session/view-types';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { inTurns, percentile } from './crowd';
import { countFlag, numberFlag } from './flags';

const EVERY = 3_000;

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const options = { phones: text, seconds: text, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: argv, options });
  const phones = countFlag('phones', values.phones, 50);
  const server = await startServer({ folder: temporaryFolder() });
  try {
    const seats = await inTurns(phones, 16, () => server.enter());
    const { session } = seats[0]!;
    const sentAt = new Map<string, number>();
    const seenAfter = new Map<string, number>();
    const onView = (view: StageView) => {
      for (const { digit } of view.training.marks) {
        const sent = digit === null ? undefined : sentAt.get(digit);
        if (digit && sent !== undefined && !seenAfter.has(digit))
          seenAfter.set(digit, performance.now() - sent);
      }
    };
    const stage = connectLive({
      url: server.origin,
      handshake: { session, surface: 'stage' },
      headers: { cookie: server.presenter! },
      onView: (view) => onView(view as StageView),
    });
    await stage.command({ type: 'goTo', slide: 5, step: 0 });
    await stage.command({ type: 'autoApprove', what: 'drawings', on: true });
    await stage.command({ type: 'openRound', activity: 'draw' });
    await stage.command({ type: 'train', running: true, pace: 2_000, learningRate: 0.5 });
    await new Promise((resume) => setTimeout(resume, 4_000));

    const hand = shakyHandwriting(new Random(3));
    const lines = seats.map(({ cookie }) =>
      connectLive({ url: server.origin, handshake: { session, surface: 'phone' }, headers: { cookie } }),
    );
    const timers = lines.map((line, index) => {
      let count = 0;
      const draw = () => {
        const [digit, label] = [`chart-${index}-${count++}`, (index + count) % 10];
        sentAt.set(digit, performance.now());
        void line.command({ type: 'draw', digit, round: 'draw.1', label, strokes: hand.draw(label) });
      };
      return setTimeout(() => timers.push(setInterval(draw, EVERY)), (index / phones) * EVERY);
    });
    await new Promise((resume) => setTimeout(resume, numberFlag('seconds', values.seconds, 20) * 1_000));
    for (const timer of timers) clearInterval(timer);
    await new Promise((resume) => setTimeout(resume, 2_000));
    for (const line of [...lines, stage]) line.close();
    const latencies = [...seenAfter.values()];
    return {
      phones,
      drawings: sentAt.size,
      timed: latencies.length,
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
    };
  } finally {
    await server.kill();
  }
}
