import { expect, it } from 'vitest';
import { awayAfter } from '@/lib/realtime/host/absence';
import { HostBench } from '../../support/host';

const told = (bench: HostBench) => bench.host.greeting('phone', null).pulse.presenterAway === true;

async function tell(bench: HostBench): Promise<void> {
  const told = bench.presenter({ type: 'tellAbsence', on: true });
  bench.commit();
  await told;
}

it('H32: phones hear that no console has been connected for a minute, where the presenter asked for it', async () => {
  const bench = new HostBench();
  const { clock, audience, host } = bench;
  await tell(bench);
  audience.looking.delete('console');
  host.presenceChanged();
  clock.advance(awayAfter - 1);
  expect(told(bench)).toBe(false);
  clock.advance(1_001);
  expect(told(bench)).toBe(true);
  expect(audience.pulses.at(-1)).toMatchObject(['phone', { presenterAway: true }]);
  audience.looking.add('console');
  host.presenceChanged();
  clock.advance(1_000);
  expect(told(bench)).toBe(false);
  expect(audience.pulses.filter(([surface]) => surface === 'phone').at(-1)?.[1]).not.toHaveProperty(
    'presenterAway',
  );
});

it('H32: a console that comes back in time, and a presenter who did not ask, are not told of', async () => {
  const quiet = new HostBench();
  quiet.audience.looking.delete('console');
  quiet.host.presenceChanged();
  quiet.clock.advance(2 * awayAfter);
  expect(told(quiet)).toBe(false);

  const short = new HostBench();
  await tell(short);
  short.audience.looking.delete('console');
  short.host.presenceChanged();
  short.clock.advance(awayAfter / 2);
  short.audience.looking.add('console');
  short.host.presenceChanged();
  short.audience.looking.delete('console');
  short.host.presenceChanged();
  short.clock.advance(awayAfter / 2 + 10);
  expect(told(short)).toBe(false);
});
