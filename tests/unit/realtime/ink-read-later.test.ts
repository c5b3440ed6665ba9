import { describe, expect, it } from 'vitest';
import { aStroke, HostBench } from '../../support/host';

/** A room whose earlier ink is being read until `read` is called. */
function room() {
  let read = () => {};
  const inkRead = new Promise<void>((done) => {
    read = done;
  });
  const bench = new HostBench({ inkRead });
  const arrive = async () => {
    read();
    await new Promise(setImmediate);
  };
  return { bench, arrive };
}

describe('H34: a session serves before the pixels of earlier drawings are read', () => {
  it('takes drawings and slides at once; the trainer gets the session with them afterwards', async () => {
    const { bench, arrive } = room();
    const ada = await bench.person();
    const round = await bench.drawing();
    const drawn = bench.phone(ada, { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke });
    bench.commit();
    expect(await drawn).toMatchObject({ ok: true });
    const training = bench.presenter({ type: 'train', running: true, pace: 2, learningRate: 0.5 });
    bench.commit();
    await training;
    expect(bench.trainer.openings.size).toBe(0);
    expect(bench.trainer.joined.size + bench.trainer.controls.length).toBe(0);
    await arrive();
    const opening = bench.trainer.openings.get('room');
    expect(opening?.examples.map(({ id }) => id)).toEqual(['d1']);
    expect(opening?.settings).toMatchObject({ running: true, pace: 2, learningRate: 0.5 });
  });

  it('gives nothing that was deleted meanwhile', async () => {
    const { bench, arrive } = room();
    const ada = await bench.person();
    const round = await bench.drawing();
    const acts = [
      bench.phone(ada, { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke }),
      bench.phone(ada, { type: 'deleteDrawings' }),
    ];
    bench.commit();
    await Promise.all(acts);
    await arrive();
    expect(bench.trainer.openings.get('room')?.examples).toEqual([]);
    expect(bench.trainer.left).toEqual([]);
  });

  it('resets the network once it has it, if that was asked for meanwhile', async () => {
    const { bench, arrive } = room();
    const reset = bench.presenter({ type: 'resetNetwork', shape: 1, seed: 11 });
    bench.commit();
    expect(await reset).toMatchObject({ ok: true });
    expect(bench.trainer.resets).toEqual([]);
    await arrive();
    expect(bench.trainer.resets).toHaveLength(1);
    expect(bench.trainer.resets[0]).toMatchObject({ seed: 11 });
  });

  it('a session that was closed by then is not opened', async () => {
    const { bench, arrive } = room();
    await bench.host.close();
    await arrive();
    expect(bench.trainer.openings.size).toBe(0);
  });

  it('is loaded again if its ink can’t be read', async () => {
    const bench = new HostBench({ inkRead: Promise.reject(new Error('away')) });
    await new Promise(setImmediate);
    expect(bench.broken).toHaveLength(1);
  });
});
