import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type ArchiveThread, createArchive } from '@/lib/archive/archive';
import type { FromArchive, ToArchive } from '@/lib/archive/messages';
import { type Answers, serveArchive } from '@/lib/archive/serve';
import { ManualClock } from '../support/manual-clock';

/** A thread in the same thread: its messages arrive a turn of the loop later, as a real one's do. */
class SameThread implements ArchiveThread {
  ended = false;
  readonly #hear: ((message: FromArchive) => void)[] = [];
  readonly #exit: ((code: number) => void)[] = [];
  readonly #asked: ((message: ToArchive) => void)[] = [];

  constructor(answers: Answers) {
    serveArchive(
      {
        postMessage: (message) => void turn().then(() => this.#hear.map((hear) => hear(message))),
        on: (_event, listener) => this.#asked.push(listener),
      },
      answers,
    );
  }

  postMessage(message: ToArchive): void {
    void turn().then(() => this.#asked.map((ask) => ask(message)));
  }

  on(event: string, listener: unknown): void {
    if (event === 'message') this.#hear.push(listener as (message: FromArchive) => void);
    if (event === 'exit') this.#exit.push(listener as (code: number) => void);
  }

  crash(): void {
    for (const exit of this.#exit) exit(1);
  }

  async terminate(): Promise<void> {
    this.ended = true;
  }
}

/** Letters without an end, and what became of each file. */
function letters() {
  const made: string[] = [];
  const closed: string[] = [];
  const answers: Answers = {
    answer: async ({ what }, { tell }) => {
      tell({ done: 1, of: 2 });
      if (what === 'broken') throw new Error('cannot be read');
      if (what === 'never') await new Promise(() => {});
      return what.toUpperCase();
    },
    async *file({ what }) {
      try {
        for (let n = 0; ; n++) {
          made.push(`${what}${n}`);
          yield `${what}${n}`;
          if (what === 'short' && n === 1) return;
        }
      } finally {
        closed.push(what);
      }
    },
  };
  return { made, closed, answers };
}

function setUp(parts: { readonly filesAtOnce?: number } = {}) {
  const { made, closed, answers } = letters();
  const threads: SameThread[] = [];
  const clock = new ManualClock();
  const log = { warn: () => {} };
  const spawn = () => {
    threads.push(new SameThread(answers));
    return threads.at(-1)!;
  };
  return { made, closed, threads, clock, archive: createArchive({ spawn, clock, log, ...parts }) };
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const turns = async (count: number) => {
  for (let n = 0; n < count; n++) await turn();
};

it('K44: a question gets its own answer, and one that fails tells why', async () => {
  const { archive, threads } = setUp();
  expect(await Promise.all([archive.ask({ what: 'a' }), archive.ask({ what: 'b' })])).toEqual(['A', 'B']);
  await expect(archive.ask({ what: 'broken' })).rejects.toThrow('cannot be read');
  expect(threads).toHaveLength(1);
});

it('K44: whoever waits for a thread that ends hears of it, and the next question gets a new thread', async () => {
  const { archive, threads } = setUp();
  const lost = archive.ask({ what: 'never' });
  await turns(3);
  expect(archive.underway()).toEqual([{ question: { what: 'never' }, progress: { done: 1, of: 2 } }]);
  threads[0]!.crash();
  await expect(lost).rejects.toThrow('exit code 1');
  expect(archive.underway()).toEqual([]);
  expect(await archive.ask({ what: 'a' })).toBe('A');
  expect(threads).toHaveLength(2);
});

it('K44: a thread that nobody asks is ended after a while', async () => {
  const { archive, threads, clock } = setUp();
  await archive.ask({ what: 'a' });
  clock.advance(299_999);
  expect(threads[0]!.ended).toBe(false);
  clock.advance(1);
  expect(threads[0]!.ended).toBe(true);
});

it('K45: a file is whole and in order, and no piece is made long before it is wanted', async () => {
  const { archive, made } = setUp();
  const pieces: string[] = [];
  for await (const piece of archive.file({ what: 'short' })) pieces.push(textOf(piece));
  expect(pieces).toEqual(['short0', 'short1']);
  const slow = archive.file({ what: 'long' });
  await slow.next();
  await turns(50);
  expect(made.filter((name) => name.startsWith('long')).length).toBeLessThanOrEqual(2);
  await slow.return(undefined);
});

it('K45: a file that is broken off stops the work', async () => {
  const { archive, made, closed } = setUp();
  const file = archive.file({ what: 'long' });
  await file.next();
  await file.return(undefined);
  await turns(5);
  expect(closed).toEqual(['long']);
  const before = made.length;
  await turns(20);
  expect(made).toHaveLength(before);
  expect(archive.underway()).toEqual([]);
});

it('K46: two files are written at once; a third waits until one has ended', async () => {
  const { archive, made } = setUp({ filesAtOnce: 2 });
  const files = ['x', 'y', 'z'].map((what) => archive.file({ what }));
  const firsts = files.map((file) => file.next());
  await Promise.all(firsts.slice(0, 2));
  await turns(20);
  expect(made.some((name) => name.startsWith('z'))).toBe(false);
  expect(archive.underway().map(({ question }) => question.what)).toEqual(['x', 'y', 'z']);
  await files[0]!.return(undefined);
  expect(textOf((await firsts[2]!).value as Uint8Array)).toBe('z0');
});
