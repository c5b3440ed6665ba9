import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { StoredReport } from '@/lib/db/reports';
import { loadMnist } from '@/lib/digits/mnist';
import { type Engine, fastestEngine, plainEngine } from '@/lib/nn/engine';
import { defaultRecipe } from '@/lib/nn/recipe';
import type { SessionEvent } from '@/lib/session/event';
import { holdOut } from '@/lib/training/heldout';
import { learnerMaker } from '@/lib/training/learner-maker';
import { joinedIds, plannedRate } from '@/lib/training/plan';
import { decodeRunCheckpoint, encodeRunCheckpoint } from '@/lib/training/run-checkpoint';
import { Course } from '@/lib/training/thread/course';
import type { LearnerMaker } from '@/lib/training/thread/maker';
import { copyDatabase } from '@/lib/verify/copy';
import { type Kept, loadKept } from '@/lib/verify/kept';
import { examplesOf, runsOf } from '@/lib/verify/runs';
import { type RunVerdict, verify } from '@/lib/verify/verify';
import { verdictText } from '@/lib/verify/words';
import { english } from '@/lib/words/en/english';
import { type Built, buildWorkers } from '@/tests/support/built-trainer';
import { Recorder } from '@/tests/support/recorded-session';
import { mustOpen, temporaryFolder } from '@/tests/support/stores';

const { train, test } = loadMnist();
const folder = temporaryFolder();
vi.setConfig({ testTimeout: 60_000 });
let built: Built;
let kept: Kept;

/** A talk with all that may happen to a network. */
async function record(): Promise<void> {
  let talk = await Recorder.open(folder, built.trainer);
  const pace = (learningRate: number, samples = 8_000) =>
    talk.presenter({ type: 'train', running: true, pace: samples, learningRate });
  await talk.enter(4);
  await talk.presenter({ type: 'goTo', slide: 2, step: 0 });
  await talk.presenter({ type: 'openRound', activity: 'draw' });
  await pace(0.5);
  await talk.next('report', ({ report }) => report.step > 300);
  await talk.draw(3, 'draw.1');
  await talk.next('report', ({ report }) => report.joined === 12);
  await talk.presenter({ type: 'judge', what: 'drawings', ids: [talk.drawn[2]!], verdict: 'rejected' });
  await talk.next('report', ({ report }) => report.joined === 11);
  await talk.presenter({ type: 'removePerson', participant: talk.people[1]! });
  talk.people.splice(1, 1);
  await pace(0.25);
  await talk.draw(2, 'draw.1');
  await talk.next('checkpoint');
  await talk.crashThread();
  await talk.next('report');
  await pace(90);
  await talk.next('applied', ({ change }) => change.kind === 'rollback');
  await talk.next('report');
  await talk.draw(1, 'draw.1');
  await pace(0.5);
  await talk.next('checkpoint');
  await talk.close();

  talk = await Recorder.open(folder, built.trainer, 2);
  const next = talk.next('report');
  await talk.presenter({ type: 'resetNetwork', shape: 1, seed: 77 });
  await next;
  await pace(0.3);
  await talk.next('report', ({ report }) => report.step > 700);
  await talk.presenter({ type: 'endSession' });
  await talk.next('report', ({ report }) => report.testCount === 10_000);
  await talk.close();
}

/** Out of a copy, which goes. */
async function load(copy: string): Promise<Kept> {
  const data = await mustOpen(copy);
  const [session] = await data.db.session.findMany();
  const found = await loadKept(data.db, session!.id);
  await data.close();
  rmSync(copy, { recursive: true });
  return found!;
}

const makerOf = ({ makeMachine }: Engine = fastestEngine(), recipe = defaultRecipe): LearnerMaker =>
  learnerMaker(train, recipe, makeMachine);

const check = (what: Kept, engine: Engine = fastestEngine()): RunVerdict[] =>
  verify(what, {
    maker: (recipe) => makerOf(engine, recipe),
    heldOut: holdOut(test),
    evaluate: engine.evaluate,
    progress: () => {},
  });

beforeAll(async () => {
  built = await buildWorkers();
  await record();
  kept = await load(copyDatabase(folder)!);
});
afterAll(async () => {
  await built.remove();
  rmSync(folder, { recursive: true });
});

const joinedBy = (event: SessionEvent) =>
  event.type === 'trainerChanged' && event.change.kind === 'join' ? event.change.ids : [];
const firstOf = (what: Kept) => check(what).find(({ first }) => first)?.first ?? null;
const countsOf = ({ counts }: RunVerdict) => Object.values(counts);

it('T15: a recorded session is true to every bit, with the kernels and in plain TypeScript', () => {
  for (const engine of [fastestEngine(), plainEngine]) {
    const verdicts = check(kept, engine);
    expect(verdicts).toHaveLength(2);
    for (const run of verdicts) {
      expect(run.first).toBeNull();
      expect(run.counts.report.same).toBeGreaterThanOrEqual(3);
      expect(run.counts.checkpoint.same).toBeGreaterThanOrEqual(1);
      for (const { other, unknown } of countsOf(run)) expect(other + unknown).toBe(0);
    }
    expect(verdicts[0]!.counts.reading.same).toBe(21);
  }
});

it('T15: the log holds all that was done: leaves, a rollback, rates, a reset', () => {
  const kinds = kept.events.map(({ event }) =>
    event.type === 'trainerChanged' ? event.change.kind : event.type,
  );
  expect(kinds).toEqual(
    expect.arrayContaining(['join', 'leave', 'learningRate', 'rollback', 'trainingBegan', 'networkReset']),
  );
});

it('T6: from each of its checkpoints, the log leads to the same last one', () => {
  for (const run of runsOf({ ...kept.session, formulas: kept.formulas }, kept.events)) {
    const checkpoints = kept.checkpoints.flatMap(({ bytes }) => decodeRunCheckpoint(bytes) ?? []);
    const own = checkpoints.filter(({ settings }) => settings.seed === run.settings.seed);
    const last = own.at(-1)!;
    const joined = joinedIds(last.plan);
    const examples = new Map([...examplesOf(kept.events, kept.pixels)].filter(([id]) => joined.has(id)));
    for (const checkpoint of own) {
      const settings = {
        ...run.settings,
        formulas: kept.formulas,
        learningRate: plannedRate(last.plan, NaN),
        pace: 0,
        running: false,
      };
      const opening = {
        settings,
        checkpoint: encodeRunCheckpoint(checkpoint),
        log: run.log,
        step: last.step,
      };
      const fail = () => expect.unreachable('the log is whole');
      const course = new Course({ ...opening, examples: [...examples.values()] }, examples, makerOf(), fail);
      while (course.behind) course.train();
      expect(course.learner.checkpoint()).toEqual(last.learner);
      expect(course.smoothed).toEqual(last.smoothed);
    }
  }
});

const change = <T>(things: readonly T[], at: number, how: (thing: T) => T): T[] =>
  things.with(at, how(things[at]!));

it('T15: a figure that was changed is found', () => {
  const at = kept.reports.length >> 1;
  const report = kept.reports[at]!;
  const nextFloat = (x: number) => x * (1 + Number.EPSILON);
  const changes: Partial<StoredReport>[] = [
    { costHeldOut: nextFloat(report.costHeldOut) },
    { accuracyTest: report.accuracyTest + 0.0005 },
    { costTraining: nextFloat(report.costTraining!) },
    { confusion: [...report.confusion].reverse() },
    { joined: report.joined + 1 },
    { arrivals: report.arrivals + 1 },
    { step: report.step + 1 },
  ];
  for (const one of changes) {
    const reports = change(kept.reports, at, (row) => ({ ...row, ...one }));
    expect(firstOf({ ...kept, reports })).toMatchObject({ kind: 'report', at: report.at });
  }
});

it('T15: a digit that joined one mini-batch earlier or later is found', () => {
  const joins = kept.events.flatMap(({ event }, i) => (joinedBy(event).length > 0 ? [i] : []));
  for (const at of [joins[0]!, joins[1]!]) {
    for (const by of [-1, 1]) {
      const events = change(kept.events, at, ({ event, ...place }) => {
        if (event.type !== 'trainerChanged') throw new Error('another event');
        return { ...place, event: { ...event, step: event.step + by } };
      });
      expect(firstOf({ ...kept, events })).not.toBeNull();
    }
  }
});

it('T15: a pixel, a weight and an output that were changed are found', () => {
  const used = kept.events.flatMap(({ event }) => joinedBy(event))[0]!;
  const touched = Uint8Array.from(change([...kept.pixels.get(used)!], 400, (grey) => grey ^ 1));
  const pixels = new Map(kept.pixels).set(used, touched);
  expect(firstOf({ ...kept, pixels })).not.toBeNull();

  const checkpoints = change(kept.checkpoints, 0, (one) => {
    const bytes = one.bytes.slice();
    bytes[bytes.length - 1]! ^= 1;
    return { ...one, bytes };
  });
  expect(firstOf({ ...kept, checkpoints })).toMatchObject({ kind: 'checkpoint', figure: 'network' });

  const drawn = kept.events.findIndex(({ event }) => event.type === 'digitDrawn');
  const events = change(kept.events, drawn, ({ event, ...place }) => {
    if (event.type !== 'digitDrawn') throw new Error('another event');
    const outputs = event.prediction.outputs.with(0, event.prediction.outputs[0]! / 2);
    return { ...place, event: { ...event, prediction: { ...event.prediction, outputs } } };
  });
  expect(firstOf({ ...kept, events })).toMatchObject({ kind: 'reading', figure: 'outputs' });
});

it('T15: where drawings are not kept any more, what came after they joined can not be told', () => {
  const pixels = new Map(kept.pixels);
  pixels.delete(kept.events.flatMap(({ event }) => joinedBy(event))[0]!);
  const [first, second] = check({ ...kept, pixels });
  expect(first!.first).toBeNull();
  expect(first!.counts.report.unknown).toBeGreaterThan(0);
  expect(first!.counts.report.same).toBeGreaterThan(0);
  expect(second!.counts.report).toMatchObject({ same: 0, other: 0 });
  expect(verdictText(kept, [first!], english.verify)).toContain(english.verify.verdict.partly);
});

it('T15: a damaged checkpoint can not be told, a session without training has no curve', () => {
  const checkpoints = kept.checkpoints.map((one) => ({ ...one, whole: false }));
  expect(check({ ...kept, checkpoints }).map(({ first }) => first)).toEqual([null, null]);
  const events = kept.events.slice(0, 1);
  const nothing = check({ ...kept, events, reports: [], checkpoints: [] });
  expect(verdictText(kept, nothing, english.verify)).toContain(english.verify.verdict.untrained);
});

it('T15: a folder is read while a server writes to it, and nothing in it changes', async () => {
  const busy = temporaryFolder();
  const talk = await Recorder.open(busy, built.trainer);
  await talk.presenter({ type: 'train', running: true, pace: 2_000, learningRate: 0.5 });
  await talk.next('checkpoint', ({ step }) => step > 100);
  const names = readdirSync(busy);
  const copy = copyDatabase(busy)!;
  expect(readdirSync(busy)).toEqual(names);
  const live = await load(copy);
  expect(check(live).map(({ first }) => first)).toEqual([null]);
  await talk.close();
  const bytes = readFileSync(join(busy, 'nudge.db'));
  rmSync(copyDatabase(busy)!, { recursive: true });
  expect(readFileSync(join(busy, 'nudge.db'))).toEqual(bytes);
  rmSync(busy, { recursive: true });
});
