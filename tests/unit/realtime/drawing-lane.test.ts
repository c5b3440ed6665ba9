import { describe, expect, it } from 'vitest';
import type { Strokes } from '@/lib/digits/stroke';
import type { Network } from '@/lib/nn/network';
import { createReader, type Reader, type ReaderThread, readHere } from '@/lib/reading/reader';
import { type Seen, see } from '@/lib/reading/see';
import type { FromReader, ToReader } from '@/lib/reading/thread';
import { serveReading } from '@/lib/reading/thread';
import { aStroke, HostBench, pending } from '../../support/host';
import { ManualClock } from '../../support/manual-clock';

/** A reader that answers when told. */
class SlowReader implements Reader {
  readonly batches: (() => void)[] = [];
  readonly sizes: number[] = [];

  read(drawings: readonly Strokes[], network: Network): Promise<readonly Seen[]> {
    this.sizes.push(drawings.length);
    return new Promise((done) => {
      this.batches.push(() => done(drawings.map((strokes) => see(strokes, network))));
    });
  }

  /** Answers until nothing more is asked. */
  async all(): Promise<void> {
    for (let one = this.batches.shift(); one; one = this.batches.shift()) {
      one();
      await new Promise(setImmediate);
    }
  }
}

const draw = (digit: string) =>
  ({ type: 'draw', digit, round: 'draw.1', label: 3, strokes: aStroke }) as const;

async function aRoom(reader: Reader) {
  const bench = new HostBench({ reader });
  const participant = await bench.person();
  await bench.drawing();
  return { bench, participant };
}

describe('the lane of drawings', () => {
  it('H28: drawings are read in batches and stored in the order in which they came', async () => {
    const reader = new SlowReader();
    const { bench, participant } = await aRoom(reader);
    const ids = Array.from({ length: 70 }, (_, n) => `d${n}`);
    const answers = ids.map((id) => bench.phone(participant, draw(id)));
    expect(reader.sizes).toEqual([1, 1]);
    await reader.all();
    expect(Math.max(...reader.sizes)).toBe(32);
    expect([...bench.state.drawings.keys()]).toEqual(ids);
    bench.commit();
    for (const answer of answers) expect(await answer).toMatchObject({ ok: true });
  });

  it('H28: only so many are on their way to the disk, so that an answer never waits behind all of them', async () => {
    const { bench, participant } = await aRoom(readHere());
    const answers = Array.from({ length: 500 }, (_, n) => bench.phone(participant, draw(`d${n}`)));
    expect(bench.state.drawings.size).toBe(192);
    const answer = bench.phone(participant, { type: 'ask', question: 'q1', text: 'Why?' });
    expect(bench.commits.at(-1)!.recorded[0]!.event.type).toBe('questionAsked');
    while (await pending(Promise.all(answers))) bench.commit();
    expect(await answer).toMatchObject({ ok: true });
    expect(bench.state.drawings.size).toBe(500);
  });

  it('H28: while commits take long, fewer are on their way, and more again when they are quick', async () => {
    const { bench, participant } = await aRoom(readHere());
    const answers = Array.from({ length: 2_000 }, (_, n) => bench.phone(participant, draw(`d${n}`)));
    const underway = async (took: number) => {
      const before = bench.state.drawings.size;
      bench.clock.pass(took);
      bench.commit();
      await new Promise(setImmediate);
      return bench.state.drawings.size - before;
    };
    expect(await underway(150)).toBe(96);
    expect(await underway(150)).toBe(48);
    for (let n = 0; n < 5; n++) await underway(150);
    expect(await underway(150)).toBe(8);
    for (let n = 0; n < 12; n++) await underway(10);
    expect(await underway(10)).toBeGreaterThan(24);
    while (await pending(Promise.all(answers.slice(0, 500)))) bench.commit();
  });

  it('H28: what was read by a network with another past is read again', async () => {
    const reader = new SlowReader();
    const { bench, participant } = await aRoom(reader);
    const answer = bench.phone(participant, draw('d1'));
    void bench.presenter({ type: 'resetNetwork', shape: 1, seed: 9 });
    await reader.all();
    bench.commit();
    expect(await answer).toMatchObject({ ok: true });
    expect(reader.sizes).toEqual([1, 1]);
  });

  it('H29: what would wait longer than about a second is refused before it is read, and told when to try again', async () => {
    const reader = new SlowReader();
    const { bench, participant } = await aRoom(reader);
    const waits = Array.from({ length: 100 }, (_, n) => bench.phone(participant, draw(`d${n}`)));
    bench.clock.advance(801);
    const refused = await bench.phone(participant, draw('late'), 'the-same-id');
    expect(refused).toMatchObject({ ok: false, code: 'busy', retryAfter: expect.any(Number) });
    expect(reader.sizes).toEqual([1, 1]);
    expect(bench.refusals).toBe(1);
    const vote = bench.phone(participant, { type: 'ask', question: 'q1', text: 'Why?' });
    expect(await bench.presenter({ type: 'ping' })).toMatchObject({ ok: true });
    await reader.all();
    while (await pending(Promise.all([...waits, vote]))) {
      bench.commit();
      await reader.all();
    }
    expect(await vote).toMatchObject({ ok: true });
    const again = bench.phone(participant, draw('late'), 'the-same-id');
    await reader.all();
    bench.commit();
    expect(await again).toMatchObject({ ok: true });
  });

  it('H29: the fuller the queue, the later a refused phone comes back', async () => {
    const reader = new SlowReader();
    const { bench, participant } = await aRoom(reader);
    for (let n = 0; n < 300; n++) void bench.phone(participant, draw(`d${n}`));
    bench.clock.advance(801);
    const first = await bench.phone(participant, draw('x0'));
    for (let n = 1; n < 500; n++) void bench.phone(participant, draw(`x${n}`));
    const last = await bench.phone(participant, draw('x500'));
    const waitOf = (ack: unknown) => (ack as { retryAfter: number }).retryAfter;
    expect(waitOf(first)).toBeGreaterThanOrEqual(1_000);
    expect(waitOf(last)).toBeGreaterThan(waitOf(first));
    expect(waitOf(last)).toBeLessThanOrEqual(15_000);
  });
});

/** A thread in this one: it hears and answers when the test says, and it can be lost. */
class FakeThread implements ReaderThread {
  readonly heard: ToReader[] = [];
  #hear: (message: ToReader) => void = () => {};
  #tell: (answer: FromReader) => void = () => {};
  #end: () => void = () => {};

  constructor() {
    serveReading({
      postMessage: (answer) => this.#tell(structuredClone(answer)),
      on: (_event, listener) => {
        this.#hear = listener;
      },
    });
  }

  postMessage(message: ToReader): void {
    this.heard.push(structuredClone(message));
  }

  on(event: 'message' | 'error' | 'exit', listener: (value: never) => void): void {
    if (event === 'message') this.#tell = listener as (answer: FromReader) => void;
    if (event === 'exit') this.#end = listener as () => void;
  }

  work(): void {
    for (const message of this.heard.splice(0)) this.#hear(message);
  }

  end(): void {
    this.#end();
  }
}

describe('the thread that reads drawings', () => {
  const network = (seed: number): Network => ({
    sizes: [784, 10],
    formulas: { hidden: 'sigmoid', cost: 'quadratic' } as never,
    weights: [new Float32Array(784 * 10).fill(seed / 100)],
    biases: [new Float32Array(10)],
  });

  it('H28: it says to the bit what the server would say itself', async () => {
    const thread = new FakeThread();
    const reader = createReader(() => thread, new ManualClock());
    const one = network(1);
    const first = reader.read([aStroke], one);
    const second = reader.read([aStroke, aStroke], one);
    expect(thread.heard.map(({ type }) => type)).toEqual(['network', 'read', 'read']);
    thread.work();
    expect(await first).toEqual(readHere().read([aStroke], one));
    expect(await second).toHaveLength(2);
  });

  it('H28: when the thread is lost, what it owes is read by the server, and another one is started', async () => {
    const clock = new ManualClock();
    const threads: FakeThread[] = [];
    const reader = createReader(() => {
      threads.push(new FakeThread());
      return threads.at(-1)!;
    }, clock);
    const one = network(1);
    const owed = reader.read([aStroke], one);
    threads[0]!.end();
    expect(await owed).toEqual(readHere().read([aStroke], one));
    expect(reader.read([aStroke], one)).toEqual(readHere().read([aStroke], one));
    clock.advance(2_000);
    const next = reader.read([aStroke], one);
    expect(threads).toHaveLength(2);
    threads[1]!.work();
    expect(await next).toHaveLength(1);
  });
});
