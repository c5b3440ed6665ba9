// Decks that the presenter brings: they come in pieces, are read one after another in a process of their own, and are kept until the
// server ends or newer ones take their place. Whatever such a file does, the talk that is given does not feel it.

import { appendFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../clock';
import type { FromImporter, Seen } from './messages';
import { isIntakeId, mostSent } from './messages';

/** The part of a child process that this needs. */
export type ImportProcess = {
  on(event: 'message', listener: (message: FromImporter) => void): unknown;
  on(event: 'exit', listener: (code: number | null) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  kill(signal: 'SIGKILL'): unknown;
};

export type ImportOrder = { readonly file: string; readonly name: string; readonly folder: string };

type Piece = {
  readonly id: string;
  readonly name: string;
  /** Where it begins, and how long the whole is. */
  readonly at: number;
  readonly of: number;
  readonly bytes: Uint8Array;
};

type Sentences = { readonly tooLong: (name: string) => string; readonly gaveUp: (name: string) => string };

type Parts = {
  /** Where files are kept; what was there is deleted. */
  readonly folder: string;
  readonly spawn: (order: ImportOrder) => ImportProcess;
  readonly clock: Pick<Clock, 'after'>;
  readonly words: Sentences;
  /** ms for one file. */
  readonly patience?: number;
  readonly mostKept?: number;
};

type Entry = { readonly name: string; seen: Seen };

export class Intake {
  readonly #entries = new Map<string, Entry>();
  readonly #ready: Promise<unknown>;
  #queue: Promise<void> = Promise.resolve();
  #running: ImportProcess | null = null;

  constructor(private readonly parts: Parts) {
    this.#ready = rm(parts.folder, { recursive: true, force: true });
  }

  /** Takes a piece. False where it is not the next one, or where there is too much. */
  async take({ id, name, at, of, bytes }: Piece): Promise<boolean> {
    await this.#ready;
    if (!isIntakeId(id) || of > mostSent || at + bytes.length > of) return false;
    if (at === 0) await this.#begin(id, name);
    const entry = this.#entries.get(id);
    if (entry?.seen.state !== 'coming' || entry.seen.got !== at) return false;
    const got = at + bytes.length;
    entry.seen = { state: 'coming', got };
    await appendFile(join(this.#home(id), 'sent'), bytes);
    if (got === of) this.#enqueue(id, entry);
    return true;
  }

  seen(id: string): Seen | null {
    return this.#entries.get(id)?.seen ?? null;
  }

  /** A deck that can be given, by its place; null where there is none. */
  deck(id: string, place: number): string | null {
    const seen = this.seen(id);
    const name = seen?.state === 'done' ? seen.told.decks[place] : undefined;
    return name === undefined ? null : join(this.#home(id), 'deck', name);
  }

  /** All of it as one file. */
  zip(id: string): { readonly file: string; readonly name: string } | null {
    const entry = this.#entries.get(id);
    if (entry?.seen.state !== 'done') return null;
    const [first = 'deck.md'] = entry.seen.told.decks;
    return { file: join(this.#home(id), 'deck.zip'), name: first.replace(/(-1)?\.md$/, '.zip') };
  }

  close(): void {
    this.#running?.kill('SIGKILL');
  }

  #home(id: string): string {
    return join(this.parts.folder, id);
  }

  async #begin(id: string, name: string): Promise<void> {
    if (this.#entries.has(id)) return;
    this.#entries.set(id, { name, seen: { state: 'coming', got: 0 } });
    const most = this.parts.mostKept ?? 12;
    const old = [...this.#entries].filter(
      ([, { seen }]) => seen.state !== 'reading' && seen.state !== 'waiting',
    );
    for (const [each] of old.slice(0, Math.max(0, this.#entries.size - most))) {
      this.#entries.delete(each);
      await rm(this.#home(each), { recursive: true, force: true });
    }
    await mkdir(this.#home(id), { recursive: true });
  }

  #enqueue(id: string, entry: Entry): void {
    entry.seen = { state: 'waiting' };
    this.#queue = this.#queue.then(async () => {
      entry.seen = { state: 'reading' };
      entry.seen = await this.#read(id, entry.name);
      await rm(join(this.#home(id), 'sent'), { force: true });
    });
  }

  #read(id: string, name: string): Promise<Seen> {
    const { spawn, clock, words, patience = 120_000 } = this.parts;
    return new Promise((done) => {
      const folder = this.#home(id);
      const child = spawn({ file: join(folder, 'sent'), name, folder });
      this.#running = child;
      let heard: Seen | null = null;
      const cancel = clock.after(patience, () => {
        heard ??= { state: 'refused', said: words.tooLong(name) };
        child.kill('SIGKILL');
      });
      const end = () => {
        cancel();
        this.#running = null;
        done(heard ?? { state: 'refused', said: words.gaveUp(name) });
      };
      child.on('message', (message) => {
        const { type, ...rest } = message;
        heard ??= { state: type, ...rest } as Seen;
      });
      child.on('error', end);
      child.on('exit', end);
    });
  }
}
