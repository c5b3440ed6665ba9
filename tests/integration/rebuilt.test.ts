import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { decodeRunCheckpoint } from '@/lib/training/run-checkpoint';
import { type Built, buildWorkers } from '../support/built-trainer';
import { Recorder } from '../support/recorded-session';
import { mustOpen, temporaryFolder } from '../support/stores';

vi.setConfig({ testTimeout: 60_000 });
const folder = temporaryFolder();
let built: Built;

beforeAll(async () => {
  built = await buildWorkers();
});
afterAll(async () => {
  await built.remove();
  rmSync(folder, { recursive: true });
});

/** The newest checkpoint as it is before all five are damaged. */
async function damageAll(): Promise<Uint8Array> {
  const { db, close } = await mustOpen(folder);
  const { bytes } = (await db.checkpoint.findFirst({ orderBy: { id: 'desc' } }))!;
  await db.$executeRaw`UPDATE "Checkpoint" SET "bytes" = zeroblob(length("bytes"))`;
  await close();
  return bytes;
}

it('T21: with all checkpoints damaged a restart trains the same network again, and then the talk goes on', async () => {
  const talk = await Recorder.open(folder, built.trainer);
  await talk.enter(2);
  await talk.presenter({ type: 'goTo', slide: 2, step: 0 });
  await talk.presenter({ type: 'openRound', activity: 'draw' });
  await talk.presenter({ type: 'train', running: true, pace: 8_000, learningRate: 0.5 });
  await talk.next('report', ({ report }) => report.step > 200);
  await talk.draw(3, 'draw.1');
  await talk.next('report', ({ report }) => report.joined === 6 && report.step > 600);
  await talk.presenter({ type: 'train', running: false, pace: 8_000, learningRate: 0.3 });
  await talk.next('checkpoint');
  await talk.close();

  const before = decodeRunCheckpoint(await damageAll())!;
  const again = await Recorder.open(folder, built.trainer);
  const { report } = await again.next('report');
  expect([report.step, report.joined]).toEqual([before.step, 6]);
  expect((await again.host()).state.training.divergedAt).toBeNull();
  const kept = decodeRunCheckpoint((await again.next('checkpoint')).bytes)!;
  expect(kept.learner).toEqual(before.learner);
  expect(kept.smoothed).toEqual(before.smoothed);
  await again.close();
});
