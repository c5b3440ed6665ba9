// What wrong labels cost. A hundred people draw; 10 or 30 of them are hostile, in eight ways. Each run is compared with one
// of the same honest people without the hostile ones: the loss is in points of accuracy on MNIST's test digits and on
// drawings of people who take no part. Training is as in a talk, and so is what is held apart, which nobody approves. Everybody draws ten
// digits; in `...Many` the hostile people draw 200 each. `honestHeldShare` is the part of all honest drawings that is held
// apart. Deterministic.
//
//   [--strokes FILE] [--seeds 1,2,3] [--attacks uniform,shift] [--samples 200000] [--earlier]
//
// The file holds JSON lines of {label, writer, strokes}, gzipped or not; a third of its writers are those who take no part.
// Without a file, shaky hands draw. `--earlier` trains as versions before the median rule did and holds nothing but odd
// shapes apart.

import { parseArgs } from 'node:util';
import { doubt } from '@/lib/digits/doubt';
import { loadMnist } from '@/lib/digits/mnist';
import { rasterise } from '@/lib/digits/rasterise';
import { labelDoubt, secondReading, type TrackRecord } from '@/lib/digits/reference';
import type { Strokes } from '@/lib/digits/stroke';
import { fastestEngine } from '@/lib/nn/engine';
import { largest, predict } from '@/lib/nn/feedforward';
import type { Example, LabelledImages } from '@/lib/nn/learner';
import { createLearner } from '@/lib/nn/live';
import type { Network } from '@/lib/nn/network';
import { defaultRecipe } from '@/lib/nn/recipe';
import { Random } from '@/lib/random';
import { trainReference } from '@/lib/training/reference';
import { Mistake } from '../../scripts/flags.mjs';
import { type Attack, attacks, type Hand, handsOf, shakyHands } from '../support/hostile';
import { asImages, readWritten } from '../support/written-digits';
import { countFlag, numbersFlag } from './flags';

const PEOPLE = 100;
const EACH = 10;
const MANY = 200;
/** Drawings join in so many goes, a thousand digits apart. */
const GOES = 20;
/** Digits trained on after the last go, and where the accuracy is taken: the mean of thirteen places. */
const AFTER = 100_000;
const EVERY = 5_000;
const FROM = 40_000;

type Drawn = { readonly strokes: Strokes; readonly label: number; readonly participant: string };
type Accuracy = { readonly mnist: number; readonly room: number };
type Sieve = { readonly reference: Network; readonly earlier: boolean };
type Bench = Sieve & {
  readonly mnist: { readonly train: LabelledImages; readonly test: LabelledImages };
  readonly unseen: LabelledImages;
  readonly hands: readonly Hand[];
  readonly attacks: readonly string[];
  readonly samples: number;
};

const engine = fastestEngine();

export async function run(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    strokes: text,
    seeds: text,
    attacks: text,
    samples: text,
    earlier: flag,
    json: flag,
  } as const;
  const { values } = parseArgs({ args, options });
  const seeds = numbersFlag('seeds', values.seeds, [1, 2, 3]);
  const samples = countFlag('samples', values.samples, 200_000);
  const chosen = attacksFlag(values.attacks);
  const mnist = loadMnist();
  const reference = trainReference(mnist.train, engine.makeMachine);
  const { audience, others } = values.strokes
    ? handsOf(readWritten(values.strokes), PEOPLE)
    : shakyHands(PEOPLE);
  const unseen = asImages(others.flatMap(({ drawings }) => drawings));
  const bench = {
    mnist,
    unseen,
    attacks: chosen,
    hands: audience,
    samples,
    earlier: values.earlier ?? false,
    reference,
  };
  const honest = [...audience, ...others].flatMap(({ drawings }, i) =>
    drawings.map((one) => ({ ...one, participant: `honest-${i}` })),
  );
  const held = honest.length - accepted(honest, { reference, earlier: false }).length;
  console.error(`held of ${honest.length}: ${held}`);
  return {
    ...cell('tenPercent', bench, seeds, 10, EACH),
    ...cell('thirtyPercent', bench, seeds, 30, EACH),
    ...cell('tenPercentMany', bench, seeds, 10, MANY),
    ...cell('thirtyPercentMany', bench, seeds, 30, MANY),
    honestHeldShare: rounded(held / honest.length),
    honest: honest.length,
  };
}

function attacksFlag(text: string | undefined): string[] {
  const known = Object.keys(attacks);
  const wanted = text?.split(',') ?? known;
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown === undefined) return wanted;
  throw new Mistake(`--attacks needs some of ${known.join(', ')}, not "${unknown}".`);
}

/** The loss of one kind of room over all attacks and seeds. */
function cell(name: string, bench: Bench, seeds: readonly number[], hostile: number, each: number) {
  const losses = seeds.flatMap((seed) => {
    const honest = drawAll(bench.hands.slice(hostile), seed);
    const alone = accuracyOf(bench, seed, honest);
    return bench.attacks.map((attack) => {
      const wrong = attackAll(bench, attacks[attack]!, hostile, each, seed);
      const poisoned = accuracyOf(bench, seed, [...honest, ...wrong]);
      const loss = { attack, seed, mnist: alone.mnist - poisoned.mnist, room: alone.room - poisoned.room };
      console.error(name, JSON.stringify(loss));
      return loss;
    });
  });
  const figures = (part: 'mnist' | 'room') => {
    const worst = losses.reduce((most, one) => (one[part] > most[part] ? one : most));
    const mean = losses.reduce((sum, one) => sum + one[part], 0) / losses.length;
    return { worst: rounded(worst[part]), by: worst.attack, mean: rounded(mean) };
  };
  return { [name]: { mnist: figures('mnist'), room: figures('room') } };
}

/** Everybody draws ten digits, one of each as far as their hand has them. */
function drawAll(hands: readonly Hand[], seed: number): Drawn[] {
  return hands.flatMap(({ drawings }, i) => {
    const shuffled = new Random(seed * 1000 + i).shuffle([...drawings]);
    const firsts = shuffled.filter((one, n) => shuffled.findIndex(({ label }) => label === one.label) === n);
    const rest = shuffled.filter((one) => !firsts.includes(one));
    return [...firsts, ...rest].slice(0, EACH).map((one) => ({ ...one, participant: `honest-${i}` }));
  });
}

function attackAll(bench: Bench, attack: Attack, hostile: number, each: number, seed: number): Drawn[] {
  return bench.hands.slice(0, hostile).flatMap((hand, i) => {
    const random = new Random(seed * 7919 + i);
    const likely = ({ strokes, label }: Pick<Drawn, 'label' | 'strokes'>) =>
      seen(strokes, bench.reference)?.[label] ?? 0;
    return attack(hand, each, random, likely).map((one) => ({ ...one, participant: `hostile-${i}` }));
  });
}

function accuracyOf(bench: Bench, seed: number, drawn: readonly Drawn[]): Accuracy {
  const { mnist, unseen, samples, earlier } = bench;
  const settings = { sizes: [784, 30, 10], seed, batchSize: 10, learningRate: 0.5 };
  const recipe = { ...defaultRecipe, ...(earlier && { roomCounts: 'drawings' as const }) };
  const learner = createLearner(mnist.train, settings, recipe, engine.makeMachine);
  learner.train(samples / settings.batchSize);
  const joining = accepted(new Random(seed).shuffle([...drawn]), bench).map(exampleOf);
  const go = Math.ceil(joining.length / GOES);
  for (let i = 0; i < GOES; i++) {
    learner.apply({ kind: 'join', examples: joining.slice(i * go, (i + 1) * go) });
    learner.train(1_000 / settings.batchSize);
  }
  const places: Accuracy[] = [];
  for (let at = EVERY; at <= AFTER; at += EVERY) {
    learner.train(EVERY / settings.batchSize);
    const network = learner.network();
    if (at >= FROM)
      places.push({ mnist: percentRead(network, mnist.test), room: percentRead(network, unseen) });
  }
  const mean = (part: keyof Accuracy) => places.reduce((sum, one) => sum + one[part], 0) / places.length;
  return { mnist: mean('mnist'), room: mean('room') };
}

/** What trains of these drawings, which came in this order: the others are held apart, and nobody approves them. */
function accepted(drawn: readonly Drawn[], { reference, earlier }: Sieve): Drawn[] {
  const records = new Map<string, TrackRecord>();
  return drawn.filter(({ strokes, label, participant }) => {
    const outputs = seen(strokes, reference);
    if (outputs === null) return false;
    const reading = secondReading({ digit: largest(outputs), outputs }, label);
    const record = records.get(participant) ?? { drawn: 0, otherwise: 0 };
    const otherwise = record.otherwise + (reading.digit === label ? 0 : 1);
    records.set(participant, { drawn: record.drawn + 1, otherwise });
    return earlier || labelDoubt(reading, record) === null;
  });
}

/** What the reference network gives each label; null: an odd shape. */
function seen(strokes: Strokes, reference: Network): readonly number[] | null {
  const known = outputsOf.get(strokes);
  if (known !== undefined) return known;
  const pixels = rasterise(strokes);
  const outputs = doubt(strokes, pixels) === null ? predict(reference, pixels).outputs : null;
  outputsOf.set(strokes, outputs);
  return outputs;
}

const outputsOf = new Map<Strokes, readonly number[] | null>();

const exampleOf = ({ strokes, label, participant }: Drawn, i: number): Example => ({
  id: `drawing-${i}`,
  participant,
  label,
  pixels: rasterise(strokes),
});

const percentRead = (network: Network, images: LabelledImages) =>
  100 * engine.evaluate(network, images, 0, images.count).accuracy;

const rounded = (figure: number) => Number(figure.toFixed(figure < 1 ? 4 : 2));
