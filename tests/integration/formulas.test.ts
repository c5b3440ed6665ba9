// What a deck chooses of its network, from its front matter to the thread, the log, the bytes of pages and the verification.

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { finalNetwork } from '@/lib/db/review-network';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine } from '@/lib/nn/engine';
import { evaluate } from '@/lib/nn/evaluate';
import { type Cost, firstRate, type HiddenNeuron } from '@/lib/nn/recipe';
import { decodeSnapshot, encodeSnapshot } from '@/lib/nn/snapshot';
import { holdOut } from '@/lib/training/heldout';
import { learnerMaker } from '@/lib/training/learner-maker';
import { type Kept, loadKept } from '@/lib/verify/kept';
import { verify } from '@/lib/verify/verify';
import { verdictText } from '@/lib/verify/words';
import { english } from '@/lib/words/en/english';
import { type Built, buildWorkers } from '../support/built-trainer';
import { testTalk } from '../support/live-server';
import { Recorder } from '../support/recorded-session';
import { mustOpen, temporaryFolder } from '../support/stores';

const { train, test } = loadMnist();
const { makeMachine, evaluate: fast } = fastestEngine();
vi.setConfig({ testTimeout: 60_000 });
let built: Built;

beforeAll(async () => {
  built = await buildWorkers();
});
afterAll(() => built.remove());

const talkWith = (network: string) => testTalk().replace('minutes: 4', `minutes: 4\nnetwork: ${network}`);

type Choice = {
  readonly network: string;
  readonly hidden: HiddenNeuron;
  readonly cost: Cost;
};

const choices: Choice[] = [
  { network: '{hidden: relu, cost: cross-entropy}', hidden: 'relu', cost: 'cross-entropy' },
  { network: '{hidden: relu}', hidden: 'relu', cost: 'log-likelihood' },
  { network: '{cost: quadratic}', hidden: 'sigmoid', cost: 'quadratic' },
];

it.each(choices)('T15: $network learns, is kept, and is true to the last bit', async (choice) => {
  const { network, hidden, cost } = choice;
  const folder = temporaryFolder();
  const source = talkWith(network);
  const learningRate = firstRate({ hidden, cost });

  let talk = await Recorder.open(folder, built.trainer, 1, source);
  await talk.enter(3);
  await talk.presenter({ type: 'goTo', slide: 2, step: 0 });
  await talk.presenter({ type: 'openRound', activity: 'draw' });
  await talk.presenter({ type: 'train', running: true, pace: 0, learningRate });
  await talk.next('report', ({ report }) => report.step > 2_000);
  await talk.draw(2, 'draw.1');
  await talk.next('report', ({ report }) => report.joined === 6);
  await talk.next('checkpoint');
  await talk.close();

  talk = await Recorder.open(folder, built.trainer, 2, source);
  const { report, network: newest } = await talk.next(
    'report',
    (news) => news.report.step > 6_000 && news.report.joined === 6,
  );
  expect(report.accuracyTest).toBeGreaterThan(0.9);
  expect(report.learningRate).toBe(learningRate);
  const onPhones = decodeSnapshot(encodeSnapshot(newest));
  if (!onPhones.ok) throw new Error(onPhones.error);
  expect(onPhones.value.formulas).toEqual({ hidden, cost });
  expect(evaluate(onPhones.value, test, 0, 1_000).accuracy).toBeGreaterThan(0.85);
  await talk.presenter({ type: 'endSession' });
  await talk.close();

  const { kept, final } = await load(folder);
  expect(final?.network.formulas).toEqual({ hidden, cost });
  const [run] = verify(kept, {
    maker: (recipe) => learnerMaker(train, recipe, makeMachine),
    heldOut: holdOut(test),
    evaluate: fast,
    progress: () => {},
  });
  expect(run).toMatchObject({ recipe: { hidden, cost }, first: null });
  const neurons = hidden === 'relu' ? 'ReLU neurons' : 'sigmoid neurons';
  expect(verdictText(kept, [run!], english.verify)).toContain(`784-30-10, ${neurons}, ${cost},`);
  expect(run!.counts.report.same).toBeGreaterThan(2);
  expect(run!.counts.checkpoint.same).toBeGreaterThan(0);
  expect(run!.counts.reading).toEqual({ same: 6, other: 0, unknown: 0 });
  rmSync(folder, { recursive: true });
});

it('T15: what a network read before its trainer started is checked with the formulas of the deck', async () => {
  const folder = temporaryFolder();
  const talk = await Recorder.open(folder, '/nowhere/trainer.mjs', 1, talkWith('{hidden: relu}'));
  await talk.enter(1);
  await talk.presenter({ type: 'goTo', slide: 2, step: 0 });
  await talk.presenter({ type: 'openRound', activity: 'draw' });
  await talk.draw(3, 'draw.1');
  await talk.close();
  const { kept } = await load(folder);
  const [run] = verify(kept, {
    maker: (recipe) => learnerMaker(train, recipe, makeMachine),
    heldOut: holdOut(test),
    evaluate: fast,
    progress: () => {},
  });
  expect(run!.counts.reading).toEqual({ same: 3, other: 0, unknown: 0 });
  rmSync(folder, { recursive: true });
});

async function load(folder: string): Promise<{
  kept: Kept;
  final: Awaited<ReturnType<typeof finalNetwork>>;
}> {
  const { db, close } = await mustOpen(folder);
  const [session] = await db.session.findMany();
  const kept = await loadKept(db, session!.id);
  const final = await finalNetwork(db, session!.id, 0);
  await close();
  return { kept: kept!, final };
}
