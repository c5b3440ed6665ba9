import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine } from '@/lib/nn/engine';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import { holdOut } from '@/lib/training/heldout';
import { learnerMaker } from '@/lib/training/learner-maker';
import { type Kept, loadKept } from '@/lib/verify/kept';
import { type RunVerdict, verify } from '@/lib/verify/verify';
import { type Built, buildWorkers } from '@/tests/support/built-trainer';
import { earlierState, unpackEarlierTalk } from '@/tests/support/earlier-talk';
import { Recorder } from '@/tests/support/recorded-session';
import { mustOpen, temporaryFolder } from '@/tests/support/stores';

vi.setConfig({ testTimeout: 60_000 });
const { train, test } = loadMnist();
const { makeMachine, evaluate } = fastestEngine();
const folder = temporaryFolder();
let built: Built;
let earlier: Kept;

async function load(): Promise<Kept> {
  const data = await mustOpen(folder);
  const [session] = await data.db.session.findMany();
  const kept = await loadKept(data.db, session!.id);
  await data.close();
  return kept!;
}

const check = (kept: Kept): RunVerdict[] =>
  verify(kept, {
    maker: (recipe) => learnerMaker(train, recipe, makeMachine),
    heldOut: holdOut(test),
    evaluate,
    progress: () => {},
  });

beforeAll(async () => {
  built = await buildWorkers();
  unpackEarlierTalk(folder);
  earlier = await load();
});
afterAll(async () => {
  await built.remove();
  rmSync(folder, { recursive: true });
});

const asJson = (_key: string, value: unknown) => {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
};

it('K36: an earlier log folds to the state that it folded to then', () => {
  const { session, events } = earlier;
  const state = initialState(session.id, session);
  for (const recorded of events) evolve(state, recorded);
  const found = JSON.parse(JSON.stringify(state, asJson));
  for (const digit of Object.values<Record<string, unknown>>(found.drawings)) {
    delete digit.pixels;
    delete digit.strokes;
  }
  // Later versions may only add fields.
  expect(found).toMatchObject(earlierState());
});

const totals = (verdicts: readonly RunVerdict[]) =>
  verdicts.map(({ first, counts: { report, checkpoint, reading } }) => ({
    first,
    same: [report.same, checkpoint.same, reading.same],
    other: report.other + checkpoint.other + reading.other,
    unknown: report.unknown + checkpoint.unknown + reading.unknown,
  }));

it('K36: an earlier log is true to the last bit', () => {
  expect(totals(check(earlier))).toEqual([
    // What was told between a drawing's joining and its deletion can't be checked.
    { first: null, same: [7, 1, 12], other: 0, unknown: 10 },
    { first: null, same: [3, 1, 4], other: 0, unknown: 0 },
  ]);
});

it('K36: a talk goes on over an upgrade, and its old and new events together are true to the last bit', async () => {
  const talk = await Recorder.open(folder, built.trainer, 3);
  const pace = (learningRate: number) =>
    talk.presenter({ type: 'train', running: true, pace: 8_000, learningRate });
  await pace(0.3);
  await talk.next('report', ({ report }) => report.step > 900);
  await talk.close();
  const kept = await load();
  expect(kept.events.length).toBeGreaterThan(earlier.events.length);
  expect(totals(check(kept)).map(({ first, other }) => ({ first, other }))).toEqual([
    { first: null, other: 0 },
    { first: null, other: 0 },
  ]);
});
