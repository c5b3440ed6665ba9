// How long it takes to read the review of a large session, in ms: `npm run bench -- review`. `cold` reads and predicts
// everything, `warm` knows the readings. `--people N`, `--digits N`; `--data DIR` keeps the seeded session in a data folder,
// to look at; `--strokes FILE` draws with JSON lines of {label, strokes} (gzipped or not) instead of MNIST's test digits.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { everyDrawing } from '@/app/_components/review/drawings/readings';
import { readCards } from '@/app/review/cards';
import { digitsCsv, digitsJson } from '@/app/review/export-digits';
import { readReadings, readReview } from '@/app/review/read-review';
import type { Db } from '@/lib/db/client';
import { openData } from '@/lib/db/open';
import { sessionSummaries } from '@/lib/db/review-list';
import { parseDeck } from '@/lib/deck/parse';
import { loadMnist } from '@/lib/digits/mnist';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import type { LabelledImages } from '@/lib/nn/learner';
import { english } from '@/lib/words/en/english';
import { type Ink, seedReview } from '../support/seed-review';
import { SeededTrainer } from '../support/seeded-trainer';
import { countFlag } from './flags';

const file = 'decks/neural-networks.md';

export async function run(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean' },
      people: { type: 'string' },
      digits: { type: 'string' },
      data: { type: 'string' },
      strokes: { type: 'string' },
    },
  });
  const people = countFlag('people', values.people, 500);
  const digits = countFlag('digits', values.digits, 5000);
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'nudge-review-'));
  const opened = await openData(folder, resolve('prisma/migrations'));
  if (!opened.ok) throw new Error(opened.error.why);
  const { db, close } = opened.value;
  const id = await seed(db, people, digits, values.strokes);
  const figures = await measure(db, id);
  await close();
  if (!values.data) rmSync(folder, { recursive: true });
  return { people, digits, ...figures };
}

/** A session of that size; returns its id. */
function seed(db: Db, people: number, digits: number, strokes: string | undefined): Promise<string> {
  const source = readFileSync(file, 'utf8');
  const deck = parseDeck(source, file);
  if (!deck.ok) throw new Error('The deck has mistakes.');
  const { train, test } = loadMnist();
  return seedReview(db, {
    deck: deck.value,
    source,
    people,
    digits,
    ink: strokes ? strokesOf(strokes) : imagesOf(test),
    trainer: new SeededTrainer(train, test),
    startsAt: Date.UTC(2026, 10, 12, 14, 0),
    seed: 41_000 + people,
  });
}

async function measure(db: Db, id: string) {
  return {
    list: await timed(() => sessionSummaries(db)),
    cold: await timed(() => readReview(db, id, english.review)),
    warm: await timed(() => readReview(db, id, english.review)),
    cards: await timed(async () => {
      const all = await readReadings(db, id);
      return all && readCards(db, id, all, { filter: { ...everyDrawing, set: 'misread' }, from: 0 });
    }),
    csv: await timed(async () => {
      const all = await readReadings(db, id);
      if (all) for await (const piece of digitsCsv(db, id, all)) void piece;
    }),
    exported: await timed(async () => {
      const all = await readReadings(db, id);
      if (all) for await (const piece of digitsJson(db, id, all)) void piece;
    }),
  };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return Math.round(performance.now() - start);
}

const dot: Strokes = [[[512, 512]]];

/** MNIST's test digits as if somebody had drawn them; their strokes are a dot. */
const imagesOf =
  ({ count, pixels, labels }: LabelledImages) =>
  (n: number): Ink => {
    const i = n % count;
    return { label: labels[i] ?? 0, strokes: dot, pixels: pixels.slice(i * 784, (i + 1) * 784) };
  };

function strokesOf(path: string): (n: number) => Ink {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString().trim();
  const drawn = text.split('\n').map((line) => JSON.parse(line) as { label: number; strokes: Strokes });
  return (n) => {
    const { label, strokes } = drawn[(n * 7) % drawn.length] as (typeof drawn)[number];
    return { label, strokes, pixels: rasterise(strokes) };
  };
}
