import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { createJournal } from '@/lib/db/journal';
import { loadEvents } from '@/lib/db/load';
import { Random } from '@/lib/random';
import { bundleForNode } from '../support/bundle';
import { joined, keepSession } from '../support/kept-session';
import { migrationsFolder, mustOpen, temporaryFolder } from '../support/stores';

const kills = 5;
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Lets a process append and kills it `delay` ms after its first acknowledgement; returns what it acknowledged. */
function killed(entry: string, session: string, life: number, delay: number): Promise<string[]> {
  return new Promise((done, failed) => {
    const args = [entry, folder, migrationsFolder, session, String(life)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    let mistakes = '';
    child.stderr.on('data', (chunk) => {
      mistakes += chunk;
    });
    child.stdout.on('data', (chunk) => {
      words += chunk;
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
    child.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return failed(new Error(mistakes));
      // What follows the last newline was not said to its end.
      done(words.split('\n').slice(0, -1));
    });
  });
}

it(`K35: after ${kills} kills at random moments every acknowledged drawing is there, none twice`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 32);
  const random = new Random(seed);
  const setUp = await mustOpen(folder);
  const kept = await keepSession(setUp.db, createJournal(setUp.db, systemClock));
  await kept.append(joined('ada'));
  await setUp.close();

  const entry = await bundleForNode('tests/support/append-forever.ts');
  const acknowledged: string[] = [];
  for (let life = 0; life < kills; life++) {
    acknowledged.push(...(await killed(entry, kept.id, life, random.below(200))));
  }

  const { db, close } = await mustOpen(folder);
  const events = await loadEvents(db, kept.id);
  await close();
  const digits = events.flatMap(({ event }) => (event.type === 'digitDrawn' ? [event.digit] : []));
  expect(acknowledged.length, `seed ${seed}`).toBeGreaterThan(kills);
  expect(new Set(digits).size, `seed ${seed}: doubled`).toBe(digits.length);
  expect(
    acknowledged.filter((digit) => !new Set(digits).has(digit)),
    `seed ${seed}: lost`,
  ).toEqual([]);
  expect(
    events.map(({ seq }) => seq),
    `seed ${seed}: gaps`,
  ).toEqual(events.map((_, i) => i + 1));
  for (const { event } of events) {
    if (event.type === 'digitDrawn') expect(event.strokes).toBe(`[[[${event.digit.length},7]]]`);
  }
});
