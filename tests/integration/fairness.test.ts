import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { loadMnist } from '@/lib/digits/mnist';
import { fastestEngine } from '@/lib/nn/engine';
import type { Sizes } from '@/lib/nn/network';
import { defaultRecipe } from '@/lib/nn/recipe';
import { holdOut } from '@/lib/training/heldout';
import { learnerMaker } from '@/lib/training/learner-maker';
import type { ToTrainer, TrainingSettings } from '@/lib/training/messages';
import { serve } from '@/lib/training/thread/serve';
import { threadClock } from '@/lib/training/thread/thread-clock';
import { type Built, buildWorkers, RealTrainer, settings } from '@/tests/support/built-trainer';
import { median } from '@/tests/support/median';

const { train, test } = loadMnist();

const shapes = [
  [784, 30, 10],
  [784, 16, 16, 10],
  [784, 100, 10],
];

/** Of the whole, as parts of an equal share. */
function shares(amounts: readonly number[]): number[] {
  const mean = amounts.reduce((a, b) => a + b) / amounts.length;
  return amounts.map((amount) => amount / mean);
}

function expectEven(amounts: readonly number[]): void {
  for (const share of shares(amounts)) {
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1.2);
  }
}

/**
 * The inside of the thread at work for about `all` ms, and the ms that each shape's training and measuring took: how
 * often, times what it usually takes. What the machine gives to other processes meanwhile counts for nobody.
 */
async function timed(rooms: readonly Partial<TrainingSettings>[], all: number): Promise<Map<string, number>> {
  const { makeMachine, evaluate } = fastestEngine();
  const maker = learnerMaker(train, defaultRecipe, makeMachine);
  const took = new Map<string, number[]>();
  let left = all;
  let passed = () => {};
  const during = <T>(what: 'train' | 'evaluate', sizes: Sizes, work: () => T): T => {
    const started = performance.now();
    const done = work();
    const ms = performance.now() - started;
    const key = `${sizes.join('-')} ${what}`;
    const list = took.get(key) ?? [];
    list.push(ms);
    took.set(key, list);
    left -= ms;
    if (left <= 0) passed();
    return done;
  };
  let hear: (message: ToTrainer) => void = () => {};
  serve(
    {
      postMessage: () => {},
      on: (_, listener) => {
        hear = listener;
      },
    },
    {
      make: () => ({
        ...maker,
        create(its) {
          const learner = maker.create(its);
          const plain = learner.train.bind(learner);
          learner.train = (miniBatches) => during('train', its.sizes, () => plain(miniBatches));
          return learner;
        },
      }),
      evaluate: (network, ...which) => during('evaluate', network.sizes, () => evaluate(network, ...which)),
      heldOut: holdOut(test),
      clock: threadClock,
      soon: setImmediate,
    },
  );
  for (const [n, room] of rooms.entries()) {
    const opening = { checkpoint: null, examples: [], log: [], step: 0 };
    const its = { ...settings, ...room };
    hear({ type: 'open', session: `room ${n}`, run: 1, opening: { ...opening, settings: its } });
  }
  await new Promise<void>((done) => {
    passed = done;
  });
  for (const n of rooms.keys()) hear({ type: 'close', session: `room ${n}` });
  const usual = (key: string) => (took.get(key)?.length ?? 0) * (took.has(key) ? median(took.get(key)!) : 0);
  return new Map(
    shapes.map((sizes) => {
      const name = sizes.join('-');
      return [name, usual(`${name} train`) + usual(`${name} evaluate`)];
    }),
  );
}

it('T1: three rooms of different shapes get the same time', async () => {
  const spent = await timed(
    shapes.map((sizes) => ({ sizes })),
    3_000,
  );
  expectEven(shapes.map((sizes) => spent.get(sizes.join('-'))!));
});

it('T1: a room at a pace leaves the rest of its share to the others, who share it evenly', async () => {
  const paces = [500, 0, 0];
  const spent = await timed(
    shapes.map((sizes, n) => ({ sizes, pace: paces[n]! })),
    3_000,
  );
  const [paced, ...full] = shapes.map((sizes) => spent.get(sizes.join('-'))!);
  expectEven(full);
  expect(paced!).toBeLessThan(full[0]! / 2);
});

let built: Built;
let real: RealTrainer;
beforeAll(async () => {
  built = await buildWorkers();
});
afterEach(() => real?.trainer.stop());
afterAll(() => built.remove());

it('T1: in the thread, three rooms of one shape are at the same mini-batch when it is stopped', async () => {
  real = new RealTrainer(() => built.trainer);
  const rooms = ['a', 'b', 'c'];
  for (const session of rooms) {
    real.trainer.open(session, { settings, checkpoint: null, examples: [], log: [], step: 0 });
  }
  await real.next('report', ({ report }) => report.step > 10_000);
  await real.trainer.stop();
  const last = (session: string) => real.of('checkpoint').findLast((news) => news.session === session)!;
  expectEven(rooms.map((session) => last(session).step));
});
