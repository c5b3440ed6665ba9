import { describe, expect, it } from 'vitest';
import { shedding, watchLoad } from '@/lib/realtime/host/load';
import { HostBench } from '../../support/host';
import { ManualClock } from '../../support/manual-clock';

/** A clock whose timers come late by so much. */
class LateClock extends ManualClock {
  late = 0;

  override after(delay: number, task: () => void): () => void {
    return super.after(delay + this.late, task);
  }
}

describe('what is shed', () => {
  it('H30: previews, training, counters, in this order, as long as timers are late', () => {
    const clock = new LateClock();
    const load = watchLoad(clock);
    const seen: string[] = [];
    load.onChange(() => seen.push(shedding.filter((what) => load.sheds(what)).join(' ')));
    clock.late = 60;
    clock.advance(1_000);
    clock.late = 0;
    clock.advance(6_000);
    const [p, t, c] = shedding;
    const rising = [p, `${p} ${t}`, `${p} ${t} ${c}`];
    expect(seen).toEqual([...rising, ...rising.slice(0, 2).reverse(), '']);
  });

  it('H30: one late timer sheds nothing but previews, and soon nothing', () => {
    const clock = new LateClock();
    const load = watchLoad(clock);
    clock.late = 60;
    clock.advance(60);
    clock.late = 0;
    clock.advance(110);
    expect(load.level).toBe(1);
    clock.advance(1_200);
    expect(load.level).toBe(0);
  });

  it('H30: before a drawing is refused, everything else is shed', () => {
    const load = watchLoad(new ManualClock());
    load.drawingRefused();
    expect(shedding.filter((what) => load.sheds(what))).toEqual(shedding);
  });

  it('H30: while training is shed the trainer rests; nobody chose that, so the log has nothing of it', async () => {
    const bench = new HostBench();
    void bench.presenter({ type: 'train', running: true, pace: 0, learningRate: 0.5 });
    bench.commit();
    const events = bench.state.seq;
    bench.shed.add('training');
    bench.host.loadChanged();
    expect(bench.trainer.controls.at(-1)).toMatchObject({ running: false, learningRate: 0.5 });
    bench.shed.clear();
    bench.host.loadChanged();
    expect(bench.trainer.controls.at(-1)).toMatchObject({ running: true });
    expect(bench.state.seq).toBe(events);
  });

  it('H30: while previews are shed phones hear of no new network, and their drawings’ pictures wait', async () => {
    const bench = new HostBench();
    const participant = await bench.person();
    expect(bench.host.greeting('phone', participant).pulse.network).not.toBeNull();
    bench.shed.add('previews');
    expect(bench.host.greeting('phone', participant).pulse.network).toBeNull();
    expect(await bench.phone(participant, { type: 'ink', digits: ['d1'] })).toMatchObject({ code: 'busy' });
  });

  it('H29: slides and answers are never shed, whatever is', async () => {
    const bench = new HostBench();
    const participant = await bench.person();
    await bench.drawing();
    for (const what of shedding) bench.shed.add(what);
    const acks = [
      bench.presenter({ type: 'goTo', slide: 3, step: 0 }),
      bench.phone(participant, { type: 'ask', question: 'q1', text: 'Why?' }),
    ];
    bench.commit();
    for (const ack of await Promise.all(acks)) expect(ack).toMatchObject({ ok: true });
  });

  it('H31: the console hears how much is shed, if it lasts; nobody else does', () => {
    const bench = new HostBench();
    expect(bench.host.greeting('console', null).pulse.shed).toBeUndefined();
    bench.shed.add('previews');
    expect(bench.host.greeting('console', null).pulse.shed).toBe(1);
    expect(bench.host.greeting('stage', null).pulse.shed).toBeUndefined();
  });
});
