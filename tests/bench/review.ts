// A large talk that still goes on: how long its review and its downloads take in the built server, and how long the slides
// that change four times per second are waited for meanwhile (ms). `--events 200000` sets the size of the talk, which has one
// participant per hundred events; what they do not do otherwise is drawings. `--parts review,csv` measures these only. `--data DIR` keeps the seeded talk in a data folder, and uses the one that is there already;
// `--strokes FILE` draws with JSON lines of {label, strokes} (gzipped or not) instead of MNIST's test digits.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openData } from '@/lib/db/open';
import { parseDeck } from '@/lib/deck/parse';
import { loadMnist } from '@/lib/digits/mnist';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import type { LabelledImages } from '@/lib/nn/learner';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { type Ink, seedReview } from '../support/seed-review';
import { SeededTrainer } from '../support/seeded-trainer';
import { percentile } from './crowd';
import { countFlag } from './flags';
import { fillHall, type Hall } from './hall';

const file = 'decks/neural-networks.md';
/** Events of one participant: they join and answer everything. */
const EVENTS_EACH = 24;

export async function run(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    json: { type: 'boolean' },
    events: text,
    data: text,
    strokes: text,
    parts: text,
  } as const;
  const { values } = parseArgs({ args, options });
  const events = countFlag('events', values.events, 200_000);
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'nudge-review-'));
  if (!existsSync(join(folder, 'nudge.db'))) await seed(folder, events, values.strokes);
  const began = performance.now();
  const server = await startServer({ folder });
  const start = Math.round(performance.now() - began);
  try {
    return { events, start, ...(await measure(server, values.parts?.split(',') ?? null)) };
  } finally {
    await server.stop();
    if (!values.data) rmSync(folder, { recursive: true });
  }
}

/** A talk of that size, which has not ended. */
async function seed(folder: string, events: number, strokes: string | undefined): Promise<void> {
  const opened = await openData(folder, resolve('prisma/migrations'));
  if (!opened.ok) throw new Error(opened.error.why);
  const source = readFileSync(file, 'utf8');
  const deck = parseDeck(source, file);
  if (!deck.ok) throw new Error('The deck has mistakes.');
  const { train, test } = loadMnist();
  const people = Math.ceil(events / 100);
  await seedReview(opened.value.db, {
    deck: deck.value,
    source,
    people,
    digits: events - people * EVENTS_EACH,
    ink: strokes ? strokesOf(strokes) : imagesOf(test),
    trainer: new SeededTrainer(train, test),
    startsAt: Date.UTC(2026, 10, 12, 14, 0),
    seed: 41_000 + people,
    goesOn: true,
  });
  await opened.value.close();
}

async function measure(server: ServerProcess, wanted: readonly string[] | null) {
  const hall = await fillHall(server, 20);
  const get = (path: string) => () => taken(server, path);
  const { session } = server;
  const exports = `/api/export/${session}`;
  const parts = {
    idle: () => new Promise<Taken>((done) => setTimeout(() => done({ bytes: 0, first: 0 }), 5_000)),
    review: get(`/review/${session}`),
    again: get(`/review/${session}`),
    wall: get(`/api/review/${session}/digits?set=misread&from=0`),
    csv: get(`${exports}/digits.csv`),
    json: get(`${exports}/digits.json`),
    answers: get(`${exports}/answers.csv`),
    list: get('/review'),
    print: get(`/print/${session}`),
  };
  const measured: Record<string, object> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (wanted && !wanted.includes(name)) continue;
    measured[name] = await besides(hall, part);
    console.error(name, JSON.stringify(measured[name]));
  }
  return measured;
}

/** `first`: ms until the page stands; parts of a review that take longer come after it. */
type Taken = { readonly bytes: number; readonly first: number };

/** The last words of a review before what comes later. */
const STANDS = 'All talks';

/** Reads all of it and keeps nothing. */
async function taken({ origin, presenter }: ServerProcess, path: string): Promise<Taken> {
  const began = performance.now();
  const response = await fetch(origin + path, { headers: { cookie: presenter! } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  let [bytes, first] = [0, 0];
  for await (const piece of response.body!) {
    bytes += piece.length;
    if (first === 0 && Buffer.from(piece).includes(STANDS)) first = Math.round(performance.now() - began);
  }
  return { bytes, first };
}

const GAP = 250;

/** What the task takes, and how long a slide waits for its acknowledgement meanwhile. */
async function besides({ tell }: Hall, task: () => Promise<Taken>) {
  const began = performance.now();
  let took: number | null = null;
  const done = task().then((found) => {
    took = performance.now() - began;
    return found;
  });
  const acks: number[] = [];
  let sent = began;
  for (let slide = 7; took === null; slide = 15 - slide) {
    sent = performance.now();
    await tell({ type: 'goTo', slide, step: 0 });
    acks.push(performance.now() - sent);
    await new Promise((resume) => setTimeout(resume, Math.max(0, sent + GAP - performance.now())));
  }
  const { bytes, first } = await done;
  return { ms: Math.round(took), first, bytes, ackP50: percentile(acks, 0.5), ackMax: percentile(acks, 1) };
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
