import { describe, expect, it } from 'vitest';
import { fresh } from '@/app/_components/stage/reactions/fresh';
import { HostBench } from '../../support/host';

const counted = { ok: true, value: { counted: true } };
const dropped = { ok: true, value: { counted: false } };
const react = { type: 'react', mark: 'wow' } as const;

/** A command of the presenter's, on the disk. */
async function told(bench: HostBench, command: Parameters<HostBench['presenter']>[0]) {
  const answer = bench.presenter(command);
  bench.commit();
  return answer;
}

describe('reactions', () => {
  it('Y1: a participant has three at once and one more per second, and others have their own', async () => {
    const bench = new HostBench();
    const [ann, bob] = [await bench.person(), await bench.person()];
    for (let i = 0; i < 3; i++) expect(await bench.phone(ann, react)).toEqual(counted);
    expect(await bench.phone(ann, react)).toEqual(dropped);
    expect(await bench.phone(bob, react)).toEqual(counted);
    bench.clock.advance(1_000);
    expect(await bench.phone(ann, react)).toEqual(counted);
    expect(await bench.phone(ann, react)).toEqual(dropped);
  });

  it.each([
    { type: 'allowReactions', on: false },
    { type: 'hideRoom', on: true },
    { type: 'blank', on: true },
    { type: 'endSession' },
  ] as const)('Y2: none is counted after $type', async (command) => {
    const bench = new HostBench();
    const ann = await bench.person();
    await told(bench, command);
    expect(await bench.phone(ann, react)).toEqual(dropped);
  });

  it('Y2: a removed participant has none', async () => {
    const bench = new HostBench();
    const ann = await bench.person();
    await told(bench, { type: 'removePerson', participant: ann });
    expect(await bench.phone(ann, react)).toEqual(dropped);
  });

  it('Y3: a hundred participants make at most five pulses per second, with all of them in, and no view', async () => {
    const bench = new HostBench();
    const people: string[] = [];
    for (let i = 0; i < 100; i++) people.push(await bench.person());
    bench.clock.advance(2_000);
    const [views, pulses] = [bench.audience.views.length, bench.audience.pulses.length];
    for (const person of people) {
      await bench.phone(person, react);
      bench.clock.advance(10);
    }
    bench.clock.advance(200);
    const stage = bench.audience.pulses.slice(pulses).filter(([surface]) => surface === 'stage');
    expect(stage.length).toBeLessThanOrEqual(7);
    expect(stage.at(-1)?.[1].reactions).toEqual({ yes: 0, wow: 100, again: 0, lost: 0 });
    expect(bench.audience.views).toHaveLength(views);
    for (const [surface, pulse] of bench.audience.pulses)
      if (surface === 'phone') expect(pulse.reactions).toBeUndefined();
  });

  it('Y4: nothing of a reaction is kept; the switch is', async () => {
    const bench = new HostBench();
    const ann = await bench.person();
    await bench.phone(ann, react);
    expect(bench.commits).toHaveLength(0);
    void bench.presenter({ type: 'allowReactions', on: false });
    expect(bench.commits[0]?.recorded[0]?.event).toEqual({ type: 'reactionsAllowed', on: false });
    expect(bench.audience.seen('phone').at(-1)).toMatchObject({ reactions: false });
  });

  it('Y3: what came between two pulses is shown, and nothing that came before or after a restart', () => {
    const counts = { yes: 4, wow: 0, again: 2, lost: 0 };
    expect(fresh(null, counts)).toEqual([]);
    expect(fresh(counts, { ...counts, yes: 7, lost: 1 })).toEqual([
      { mark: 'yes', count: 3 },
      { mark: 'lost', count: 1 },
    ]);
    expect(fresh(counts, { yes: 1, wow: 0, again: 0, lost: 0 })).toEqual([]);
  });
});
