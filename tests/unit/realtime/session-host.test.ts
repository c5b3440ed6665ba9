import { describe, expect, it } from 'vitest';
import type { Surface } from '@/lib/realtime/audience';
import { aStroke, HostBench, pending } from '../../support/host';

describe('a session host', () => {
  it('H1: shows a slide change before it is committed, and answers after', async () => {
    const bench = new HostBench();
    const answer = bench.presenter({ type: 'goTo', slide: 3, step: 0 });
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ slide: 3 });
    expect(bench.audience.seen('stage').at(-1)).toMatchObject({ slide: 3 });
    expect(await pending(answer)).toBe(true);
    bench.commit();
    expect(await answer).toEqual({ ok: true, value: null });
  });

  it('H2: a drawing is acknowledged and trained on only after its commit', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    const round = await bench.drawing();
    const answer = bench.phone(person, { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke });
    expect(await pending(answer)).toBe(true);
    expect(bench.trainer.joined.has('d1')).toBe(false);
    bench.commit();
    expect(await answer).toMatchObject({ ok: true, value: { digit: 'd1' } });
    expect(bench.trainer.joined.get('d1')).toMatchObject({ label: 3, participant: person });
  });

  it('H3: a repeated command id takes effect once and gets the first answer, also while that is on its way', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    const round = await bench.drawing();
    const draw = { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke } as const;
    const [first, second] = [bench.phone(person, draw, 'same-id-1'), bench.phone(person, draw, 'same-id-1')];
    expect(bench.commits).toHaveLength(1);
    bench.commit();
    expect(await second).toEqual(await first);
    expect(await bench.phone(person, draw, 'same-id-1')).toEqual(await first);
  });

  it('H4: the same drawing under another command id waits for the first commit and is stored once', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    const round = await bench.drawing();
    const draw = { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke } as const;
    const first = bench.phone(person, draw);
    const again = bench.phone(person, draw);
    expect(await pending(again)).toBe(true);
    bench.commit();
    expect(await again).toEqual(await first);
    expect(bench.state.drawings.size).toBe(1);
  });

  it("H5: two participants who choose the same command id do not get each other's answers", async () => {
    const bench = new HostBench();
    const [ann, bob] = [await bench.person(), await bench.person()];
    const renames = [
      bench.phone(ann, { type: 'rename', name: 'Ann' }, 'same-id-2'),
      bench.phone(bob, { type: 'rename', name: 'Bob' }, 'same-id-2'),
    ];
    bench.commit();
    await Promise.all(renames);
    expect(bench.state.participants.get(bob)?.name).toBe('Bob');
  });

  it('H6: when a commit fails nothing is acknowledged and the session is folded again', async () => {
    const bench = new HostBench();
    const answer = bench.presenter({ type: 'blank', on: true });
    bench.commits[0]?.settle(new Error('disk full'));
    await expect(answer).rejects.toThrow('disk full');
    expect(bench.broken).toHaveLength(1);
    expect(await bench.presenter({ type: 'blank', on: false })).toMatchObject({ ok: false, code: 'busy' });
  });

  it('H7: no message goes to everybody for a single answer; stage and console hear of it within 200 ms', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    const opening = [
      bench.presenter({ type: 'goTo', slide: 3, step: 0 }),
      bench.presenter({ type: 'openRound', activity: 'Q2' }),
    ];
    bench.commit();
    await Promise.all(opening);
    bench.clock.advance(1_000);
    bench.audience.views.length = 0;
    const answer = bench.phone(person, {
      type: 'answer',
      round: 'Q2.1',
      value: { kind: 'choice', option: 1 },
    });
    bench.commit();
    expect(await answer).toMatchObject({ ok: true });
    expect(bench.audience.views).toEqual([]);
    bench.clock.advance(200);
    expect(bench.audience.seen('phone')).toEqual([]);
    expect(bench.audience.seen('stage').at(-1)).toMatchObject({ round: { answered: 1 } });
  });

  it('H8: a thousand answers within a second make at most five stage views after the first', async () => {
    const bench = new HostBench();
    const people = await Promise.all(Array.from({ length: 1_000 }, () => bench.person()));
    void bench.presenter({ type: 'goTo', slide: 3, step: 0 });
    void bench.presenter({ type: 'openRound', activity: 'Q2' });
    bench.clock.advance(1_000);
    bench.audience.views.length = 0;
    const value = { kind: 'choice', option: 1 };
    for (const person of people) {
      void bench.phone(person, { type: 'answer', round: 'Q2.1', value });
      bench.clock.advance(1);
    }
    // One at once, then one every 200 ms.
    expect(bench.audience.seen('stage').length).toBeLessThanOrEqual(1 + 5);
    expect(bench.audience.seen('phone')).toEqual([]);
    bench.clock.advance(200);
    expect(bench.audience.seen('stage').at(-1)).toMatchObject({ round: { answered: 1_000 } });
  });

  it('H9: a question closes at its deadline and everybody sees it', async () => {
    const bench = new HostBench();
    void bench.presenter({ type: 'goTo', slide: 3, step: 0 });
    void bench.presenter({ type: 'openRound', activity: 'Q2' });
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ round: { phase: 'open' } });
    bench.clock.advance(20_300);
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ round: { phase: 'closed' } });
  });

  it('H9: also where the clock is set back meanwhile, or the timer comes early by it', () => {
    const bench = new HostBench();
    void bench.presenter({ type: 'goTo', slide: 3, step: 0 });
    void bench.presenter({ type: 'openRound', activity: 'Q2' });
    bench.clock.advance(10_000);
    bench.clock.setBack(700);
    bench.clock.advance(10_300);
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ round: { phase: 'open' } });
    bench.clock.advance(700);
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ round: { phase: 'closed' } });
  });

  it('H9: after the end nothing is waited for', () => {
    const bench = new HostBench();
    void bench.presenter({ type: 'goTo', slide: 3, step: 0 });
    void bench.presenter({ type: 'openRound', activity: 'Q2' });
    void bench.presenter({ type: 'endSession' });
    bench.clock.pass(20_300);
    for (let timer = 0; timer < 100 && bench.clock.fire(); timer++);
    expect(bench.clock.fire()).toBe(false);
  });

  it('H10: a rejected drawing and those of a removed participant leave the training set', async () => {
    const bench = new HostBench();
    const [ann, bob] = [await bench.person(), await bench.person()];
    const round = await bench.drawing();
    const drawings = [
      bench.phone(ann, { type: 'draw', digit: 'a1', round, label: 3, strokes: aStroke }),
      bench.phone(bob, { type: 'draw', digit: 'b1', round, label: 3, strokes: aStroke }),
    ];
    bench.commit();
    await Promise.all(drawings);
    const judging = [
      bench.presenter({ type: 'judge', what: 'drawings', ids: ['a1'], verdict: 'rejected' }),
      bench.presenter({ type: 'removePerson', participant: bob }),
    ];
    bench.commit();
    await Promise.all(judging);
    expect(bench.trainer.left).toEqual(['a1', 'b1']);
    expect(bench.audience.dismissed).toEqual([[bob, 'removed']]);
    const pardon = bench.presenter({ type: 'judge', what: 'drawings', ids: ['a1'], verdict: 'approved' });
    bench.commit();
    await pardon;
    expect([...bench.trainer.joined.keys()]).toEqual(['a1']);
  });

  it('Z5: deleted drawings leave the training after the commit, also after the end', async () => {
    const bench = new HostBench();
    const [ann, bob] = [await bench.person(), await bench.person()];
    const round = await bench.drawing();
    for (const [person, digit] of [[ann, 'a1'] as const, [bob, 'b1'] as const]) {
      const answer = bench.phone(person, { type: 'draw', digit, round, label: 3, strokes: aStroke });
      bench.commit();
      await answer;
    }
    void bench.presenter({ type: 'endSession' });
    const deletion = bench.phone(ann, { type: 'deleteDrawings' });
    expect(bench.trainer.left).toEqual([]);
    expect(await pending(deletion)).toBe(true);
    bench.commit();
    expect(await deletion).toEqual({ ok: true, value: null });
    expect(bench.trainer.left).toEqual(['a1']);
    const taken = await bench.phone(ann, { type: 'takeAway' });
    expect(taken).toMatchObject({ value: { own: { digits: [], deleted: 1 }, network: null } });
    const ink = await bench.presenter({ type: 'ink', digits: ['a1', 'b1'] });
    expect(ink).toMatchObject({ value: { ink: [{ id: 'b1' }] } });
  });

  it('H11: a new network is shown at once, whatever the thread is doing', async () => {
    const bench = new HostBench();
    bench.trainer.connect((news) => bench.host.hear(news));
    bench.trainer.report('room', 500);
    bench.clock.advance(1_000);
    const before = bench.audience.pulses.at(-1)?.[1].network;
    expect(before).toMatchObject({ step: 500 });
    void bench.presenter({ type: 'resetNetwork', shape: 0, seed: 99 });
    bench.clock.advance(1_000);
    const after = bench.audience.pulses.at(-1)?.[1].network;
    expect(after?.step).toBe(0);
    expect(after?.version).toBeGreaterThan(before?.version ?? 0);
    expect(bench.host.networkBytes(after?.version ?? 0, 'rounded')).toBeInstanceOf(Uint8Array);
  });

  it('H11: what the thread says of the old network before the new one is on the disk does not count for the new one', async () => {
    const bench = new HostBench();
    bench.trainer.connect((news) => bench.host.hear(news));
    const reset = bench.presenter({ type: 'resetNetwork', shape: 0, seed: 99 });
    bench.trainer.report('room', 500);
    bench.host.hear({ type: 'applied', session: 'room', step: 40, change: { kind: 'join', ids: ['d1'] } });
    expect(bench.commits).toHaveLength(1);
    expect(bench.host.greeting('stage', null).pulse.network?.step).toBe(0);
    bench.commit();
    await reset;
    bench.trainer.report('room', 3);
    expect(bench.host.greeting('stage', null).pulse.network?.step).toBe(3);
  });

  it('H12: what the trainer applied becomes an event and a mark on the charts', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    const round = await bench.drawing();
    void bench.phone(person, { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke });
    bench.commit();
    bench.host.hear({ type: 'applied', session: 'room', step: 40, change: { kind: 'join', ids: ['d1'] } });
    expect(bench.commits.at(-1)?.recorded.map(({ event }) => event)).toEqual([
      { type: 'trainerChanged', step: 40, change: { kind: 'join', ids: ['d1'] } },
    ]);
    expect(bench.state.training.marks).toEqual([{ step: 40, count: 1, digit: 'd1' }]);
  });

  it('H13: pulses go to screens five times per second and to phones once per second, and only when something changed', () => {
    const bench = new HostBench();
    bench.trainer.connect((news) => bench.host.hear(news));
    for (let step = 1; step <= 100; step++) {
      bench.trainer.report('room', step);
      bench.clock.advance(20);
    }
    const count = (surface: string) => bench.audience.pulses.filter(([to]) => to === surface).length;
    expect(count('stage')).toBeLessThanOrEqual(11);
    expect(count('phone')).toBeLessThanOrEqual(3);
    bench.clock.advance(5_000);
    const before = bench.audience.pulses.length;
    bench.host.presenceChanged();
    bench.clock.advance(5_000);
    expect(bench.audience.pulses.length).toBe(before);
  });

  it('H15: the confusion goes to the console alone, and begins at zero with new weights', async () => {
    const bench = new HostBench();
    bench.trainer.connect((news) => bench.host.hear(news));
    const matrix = (surface: Surface) => bench.host.greeting(surface, null).pulse.confusion;
    const none = Array.from({ length: 100 }, () => 0);
    expect(matrix('console')).toEqual({ test: null, arrival: none });
    const person = await bench.person();
    const round = await bench.drawing();
    const draw = bench.phone(person, { type: 'draw', digit: 'd1', round, label: 3, strokes: aStroke });
    bench.commit();
    const answer = await draw;
    const { guess } = (answer as { readonly value: { readonly guess: number } }).value;
    void bench.presenter({ type: 'judge', what: 'drawings', ids: ['d1'], verdict: 'rejected' });
    const test = none.with(42, 7);
    bench.trainer.report('room', 500, { confusion: test });
    expect(matrix('console')).toEqual({ test, arrival: none.with(30 + guess, 1) });
    expect([matrix('stage'), matrix('phone')]).toEqual([undefined, undefined]);
    void bench.presenter({ type: 'resetNetwork', shape: 0, seed: 99 });
    expect(matrix('console')).toEqual({ test: null, arrival: none });
  });

  it('H14: nobody new gets in beyond the seat limit, and the same seat is the same participant', async () => {
    const bench = new HostBench({ seatLimit: 1 });
    const first = bench.host.enter('seat-x');
    bench.commit();
    const again = await bench.host.enter('seat-x');
    expect(again).toEqual(await first);
    expect(await bench.host.enter('seat-y')).toMatchObject({ ok: false, error: { code: 'full' } });
  });
});
