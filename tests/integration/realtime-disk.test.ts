import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages, spoken } from '@/lib/words/languages';
import { type LiveTest, startLive } from '../support/live-server';

let test: LiveTest;
beforeAll(async () => {
  test = await startLive();
});
afterAll(() => test.close());

const readiness = async () => {
  const response = await fetch(`${test.url}/readyz`);
  return [response.status, (await response.text()).trim()];
};

it('Q21: a disk that fills up stops no talk; all of it says so, and goes on once there is room', async () => {
  const [presenter, phone] = [await test.presenter(), test.phone()];
  await Promise.all([presenter.ready(), phone.until(() => phone.mines.length > 0)]);
  expect(await readiness()).toEqual([200, 'ready']);

  // The file may not grow any more, as on a full disk. Slides are small: many fill it.
  await test.db.$queryRaw`PRAGMA max_page_count = 1`;
  let acknowledged = 0;
  let slides = 0;
  const turn = async () => {
    const ack = await presenter.command({ type: 'goTo', slide: 2 + (slides++ % 2), step: 0 });
    if (ack.ok) acknowledged++;
  };
  const turns = Array.from({ length: 60 }, turn);
  await presenter.until(() => presenter.pulses.at(-1)?.disk === 'full');
  const refused = phone.live.command({ type: 'rename', name: 'Ada' }, { within: Number.POSITIVE_INFINITY });
  const last = presenter.command({ type: 'goTo', slide: 1, step: 0 });
  await phone.until(() => phone.phone.slide === 1);
  expect(await readiness()).toEqual([503, languages[spoken].console.disk.full]);
  expect(acknowledged).toBeLessThan(slides);
  const late = test.phone();

  await test.db.$queryRaw`PRAGMA max_page_count = 1000000`;
  expect(await last).toEqual({ ok: true, value: null });
  await Promise.all(turns);
  expect(acknowledged).toBe(slides);
  expect(await refused).toEqual({ ok: true, value: null });
  await late.ready();
  await presenter.until(() => presenter.pulses.at(-1)?.disk === undefined);
  expect(await readiness()).toEqual([200, 'ready']);
  expect(phone.statuses.filter(({ kind }) => kind === 'connecting')).toHaveLength(0);
});
