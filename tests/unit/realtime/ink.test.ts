import { describe, expect, it } from 'vitest';
import type { AckValue } from '@/lib/protocol/message';
import { aStroke, HostBench } from '../../support/host';

/** 1,700 points: almost 16 KB of JSON. */
const long = Array.from({ length: 1_700 }, (_, n): [number, number] => [n % 1000, (n * 7) % 1000]);

/** A participant with drawings of these strokes. */
async function drawn(...all: (typeof aStroke)[]) {
  const bench = new HostBench();
  const ann = await bench.person();
  const round = await bench.drawing();
  for (const [n, strokes] of all.entries()) {
    const done = bench.phone(ann, { type: 'draw', digit: `d${n}`, round, label: 3, strokes });
    bench.commit();
    await done;
  }
  return async (...digits: readonly string[]) => {
    const ack = await bench.phone(ann, { type: 'ink', digits: [...digits] });
    if (!ack.ok) throw new Error(ack.code);
    const { ink, rest } = ack.value as AckValue['ink'];
    return { ids: ink.map(({ id }) => id), rest, bytes: JSON.stringify(ack).length };
  };
}

describe('W31: an answer with drawings has each once and at most 64 KB; ids that it had no room for are named', () => {
  it('the same id a hundred times is one drawing', async () => {
    const ask = await drawn(aStroke);
    const { ids, rest, bytes } = await ask(...Array<string>(100).fill('d0'));
    expect([ids, rest]).toEqual([['d0'], undefined]);
    expect(bytes).toBeLessThan(2_000);
  });

  it('what remains is asked for again, until nothing does', async () => {
    const ask = await drawn(...Array<typeof aStroke>(10).fill([long]));
    const all = Array.from({ length: 10 }, (_, n) => `d${n}`);
    const got: string[] = [];
    let rest: readonly string[] | undefined = ['unknown', ...all];
    while (rest) {
      const part = await ask(...rest);
      expect(part.bytes).toBeLessThan(66_000);
      got.push(...part.ids);
      ({ rest } = part);
    }
    expect(got).toEqual(all);
  });
});

describe('H33: what a session keeps of its drawings in memory is bounded', () => {
  it('strokes are not in memory, and are there for whoever asks', async () => {
    const bench = new HostBench();
    const ann = await bench.person();
    const round = await bench.drawing();
    const done = bench.phone(ann, { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke });
    bench.commit();
    await done;
    expect(bench.state.drawings.get('d1')).not.toHaveProperty('strokes');
    const ack = await bench.phone(ann, { type: 'ink', digits: ['d1'] });
    expect(ack).toMatchObject({ ok: true, value: { ink: [{ strokes: JSON.stringify(aStroke) }] } });
  });

  it('beyond 200,000 drawings further ones are refused, for good', async () => {
    const bench = new HostBench();
    const ann = await bench.person();
    const round = await bench.drawing();
    for (let n = 0; n < 200_000; n++) bench.state.drawings.set(`old-${n}`, {} as never);
    const more = { type: 'draw', digit: 'more', round, label: 3, strokes: aStroke } as const;
    expect(await bench.phone(ann, more)).toEqual({ ok: false, code: 'drawingsFull' });
  });
});
