import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine } from '@/lib/nn/engine';
import { holdOut } from '@/lib/training/heldout';
import { learnerMaker } from '@/lib/training/learner-maker';
import { loadKept } from '@/lib/verify/kept';
import { verify } from '@/lib/verify/verify';
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

/** Two people draw, the network learns, the talk ends, and one of them deletes what was theirs. */
async function record(): Promise<string> {
  const talk = await Recorder.open(folder, built.trainer);
  await talk.enter(2);
  await talk.presenter({ type: 'goTo', slide: 2, step: 0 });
  await talk.presenter({ type: 'openRound', activity: 'draw' });
  await talk.presenter({ type: 'train', running: true, pace: 8_000, learningRate: 0.5 });
  await talk.next('report', ({ report }) => report.step > 200);
  await talk.draw(3, 'draw.1');
  await talk.next('report', ({ report }) => report.joined === 6 && report.step > 600);
  await talk.next('checkpoint');
  await talk.presenter({ type: 'endSession' });
  await talk.phone(talk.people[0]!, { type: 'deleteDrawings' });
  await talk.next('report', ({ report }) => report.joined === 3);
  await talk.next('checkpoint');
  await talk.close();
  return talk.session;
}

it('Z5: after the end the network is trained again without deleted drawings, to the bit, and no earlier one is kept', async () => {
  const session = await record();
  const data = await mustOpen(folder);
  const kept = (await loadKept(data.db, session))!;
  await data.close();
  expect(kept.pixels.size).toBe(3);
  expect(kept.checkpoints).toHaveLength(1);
  const { train, test } = loadMnist();
  const { makeMachine, evaluate } = fastestEngine();
  const [run] = verify(kept, {
    maker: (recipe) => learnerMaker(train, recipe, makeMachine),
    heldOut: holdOut(test),
    evaluate,
    progress: () => {},
  });
  expect(run!.first).toBeNull();
  expect(run!.counts.checkpoint).toEqual({ same: 1, other: 0, unknown: 0 });
  // What was told while they were in it can't be known any more.
  expect(run!.counts.report.unknown).toBeGreaterThan(0);
});
