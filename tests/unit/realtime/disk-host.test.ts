import { describe, expect, it } from 'vitest';
import { HostBench, pending } from '../../support/host';

const notStored = { ok: false, code: 'notStored', retryAfter: 2_000 };

describe('while nothing can be stored', () => {
  it('H25: slides are shown, and acknowledged once they are stored', async () => {
    const bench = new HostBench();
    bench.disk.fault = 'full';
    const first = bench.presenter({ type: 'goTo', slide: 2, step: 0 });
    const second = bench.presenter({ type: 'goTo', slide: 3, step: 0 });
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ slide: 3 });
    expect([await pending(first), await pending(second)]).toEqual([true, true]);
    bench.disk.fault = null;
    bench.commit();
    expect([await first, await second]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(bench.broken).toEqual([]);
  });

  it('H26: what phones send is refused for now, leaves no trace, and is accepted afterwards', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    bench.disk.fault = 'full';
    const rename = { type: 'rename', name: 'Ada' } as const;
    expect(await bench.phone(person, rename, 'the-same-id')).toEqual(notStored);
    expect(bench.commits).toEqual([]);
    bench.disk.fault = null;
    const again = bench.phone(person, rename, 'the-same-id');
    bench.commit();
    expect(await again).toEqual({ ok: true, value: null });
  });

  it('H26: nobody new gets in, and whoever comes back does', async () => {
    const bench = new HostBench();
    const person = await bench.person();
    bench.disk.fault = 'full';
    void bench.presenter({ type: 'goTo', slide: 2, step: 0 });
    expect(await bench.host.enter('seat-0')).toEqual({ ok: true, value: person });
    expect(await bench.host.enter('another')).toMatchObject({ ok: false, error: { code: 'notStored' } });
  });

  it('H26: a seat whose first commit is on its way waits for it, however often it comes', async () => {
    const bench = new HostBench();
    const first = bench.host.enter('seat');
    const second = bench.host.enter('seat');
    expect([await pending(first), await pending(second)]).toEqual([true, true]);
    bench.commit();
    expect(await second).toEqual(await first);
  });

  it('H27: the console is told why, and when it is over; phones and stage are not', () => {
    const bench = new HostBench();
    const disk = () => bench.audience.pulses.filter(([surface]) => surface === 'console').at(-1)?.[1].disk;
    bench.disk.fault = 'readOnly';
    bench.host.diskChanged();
    bench.clock.advance(1_000);
    expect(disk()).toBe('readOnly');
    const others = bench.audience.pulses.filter(([surface]) => surface !== 'console');
    for (const [, pulse] of others) expect(pulse).not.toHaveProperty('disk');
    bench.disk.fault = null;
    bench.host.diskChanged();
    bench.clock.advance(1_000);
    expect(disk()).toBeUndefined();
  });
});
