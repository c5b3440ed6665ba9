// Decks that a presenter brings to the running server.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type ImportOrder, type ImportProcess, Intake } from '@/lib/import/intake/intake';
import type { FromImporter } from '@/lib/import/intake/messages';
import { ManualClock } from '../../support/manual-clock';
import { temporaryFolder } from '../../support/stores';

class Child implements ImportProcess {
  killed = false;
  readonly #hear: ((message: FromImporter) => void)[] = [];
  readonly #ends: ((code: number | null) => void)[] = [];
  constructor(readonly order: ImportOrder) {}

  on(event: string, listener: unknown): void {
    if (event === 'message') this.#hear.push(listener as (message: FromImporter) => void);
    if (event === 'exit') this.#ends.push(listener as (code: number | null) => void);
  }
  kill(): void {
    this.killed = true;
    this.end(null);
  }
  say(message: FromImporter): void {
    for (const hear of this.#hear) hear(message);
  }
  end(code: number | null): void {
    for (const end of this.#ends) end(code);
  }
}

function open(mostKept = 12) {
  const folder = join(temporaryFolder(), 'imports');
  const clock = new ManualClock();
  const children: Child[] = [];
  const spawn = (order: ImportOrder) => {
    const child = new Child(order);
    children.push(child);
    return child;
  };
  const words = { tooLong: (name: string) => `${name} long`, gaveUp: (name: string) => `${name} gone` };
  const intake = new Intake({ folder, spawn, clock, words, mostKept });
  const send = (id: string, at: number, of: number, text: string) =>
    intake.take({ id, name: `${id}.md`, at, of, bytes: Buffer.from(text) });
  return { intake, children, clock, folder, send };
}

/** Files are written meanwhile, which takes as long as it takes. */
const shows = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 5 });
const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(16)) as [string, string, string];
const told = {
  title: 'T',
  source: 'a.md',
  format: 'marp',
  slides: 1,
  pictures: 0,
  decks: ['t.md'],
  losses: [],
  problems: [],
};

it('DX11: pieces are taken in their order and up to the size that was named, and nothing else', async () => {
  const { intake, children, send } = open();
  expect(await send('../../etc', 0, 4, 'abcd')).toBe(false);
  expect(await send(a, 2, 4, 'cd')).toBe(false);
  expect(await send(a, 0, 300_000_000, 'ab')).toBe(false);
  expect(await send(a, 0, 4, 'abcdef')).toBe(false);
  expect(await send(a, 0, 4, 'ab')).toBe(true);
  expect(await send(a, 0, 4, 'ab')).toBe(false);
  expect(intake.seen(a)).toEqual({ state: 'coming', got: 2 });
  expect(await send(a, 2, 4, 'cd')).toBe(true);
  await shows(() => expect([intake.seen(a), children.length]).toEqual([{ state: 'reading' }, 1]));
  expect(readFileSync(children[0]!.order.file, 'utf8')).toBe('abcd');
});

it('DX11: one deck is read at a time; what ends without a word or takes too long is told', async () => {
  const { intake, children, clock, send } = open();
  for (const id of [a, b, c]) await send(id, 0, 1, 'x');
  const states = () => [a, b, c].map((id) => intake.seen(id)?.state);
  await shows(() => expect([...states(), children.length]).toEqual(['reading', 'waiting', 'waiting', 1]));
  children[0]!.end(134);
  await shows(() => expect([...states(), children.length]).toEqual(['refused', 'reading', 'waiting', 2]));
  expect(intake.seen(a)).toEqual({ state: 'refused', said: `${a}.md gone` });
  clock.advance(120_000);
  expect(children[1]!.killed).toBe(true);
  await shows(() => expect([...states(), children.length]).toEqual(['refused', 'refused', 'reading', 3]));
  expect(intake.seen(b)).toEqual({ state: 'refused', said: `${b}.md long` });
  children[2]!.say({ type: 'done', told });
  children[2]!.end(0);
  await shows(() => expect(intake.seen(c)).toEqual({ state: 'done', told }));
  expect(intake.deck(c, 0)).toBe(join(children[2]!.order.folder, 'deck', 't.md'));
  expect([intake.deck(c, 1), intake.deck(a, 0), intake.zip(a)]).toEqual([null, null, null]);
  await shows(() => expect(existsSync(children[2]!.order.file)).toBe(false));
});

it('DX11: the newest decks are kept', async () => {
  const { intake, folder, send } = open(2);
  for (const id of [a, b, c]) await send(id, 0, 9, 'x');
  expect([a, b, c].map((id) => intake.seen(id)?.state)).toEqual([undefined, 'coming', 'coming']);
  expect(existsSync(join(folder, a))).toBe(false);
});
