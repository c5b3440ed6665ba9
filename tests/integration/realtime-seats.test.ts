import { afterAll, beforeAll, expect, it } from 'vitest';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';

let test: LiveTest;

beforeAll(async () => {
  test = await startLive();
});

afterAll(() => test.close());

it('J14: when two phones use one seat, the newer one stays; the older one is told and does not reconnect', async () => {
  const cookie = test.seat();
  const first = test.phone({ cookie });
  await first.until(() => first.mines.length > 0);
  const second = test.phone({ cookie });
  await second.until(() => second.mines.length > 0);
  await first.until(() => first.status === 'gone');
  expect(first.live.status).toEqual({ kind: 'gone', reason: 'replaced' });
  expect(second.mine.participant).toBe(first.mine.participant);
  expect(second.status).toBe('live');
});

it('J15: a removed participant is notified, disconnected and cannot rejoin', async () => {
  const cookie = test.seat();
  const presenter = await test.presenter();
  const phone = test.phone({ cookie });
  await phone.until(() => phone.mines.length > 0);
  await presenter.command({ type: 'removePerson', participant: phone.mine.participant });
  await phone.until(() => phone.status === 'gone');
  const again = test.phone({ cookie });
  await again.until(() => again.status === 'gone');
  expect(again.live.status).toEqual({ kind: 'gone', reason: 'removed' });
});

it('J16: a phone without a seat, an older page and a stage without its key are turned away with a reason', async () => {
  const stranger = test.phone({ cookie: 'nothing=1' });
  await stranger.until(() => stranger.status === 'gone');
  expect(stranger.live.status).toEqual({ kind: 'gone', reason: 'notAllowed' });
  const stage = test.stage({ key: 'wrong' });
  await stage.until(() => stage.status === 'refused');
  expect(stage.live.status).toMatchObject({ rejection: { code: 'notAllowed' } });
  const old = new RawClient(test.url, { cookie: test.seat() });
  await old.hello({ session: test.session.id, surface: 'phone', version: 0 }).catch(() => {});
  expect(old.frames.join()).toContain('oldVersion');
});

it('J17: closed doors keep out new participants; those who have a seat can come back', async () => {
  const { id } = await test.another('Closed doors');
  const presenter = await test.presenter({ session: id });
  const cookie = test.seat(id);
  const inside = test.phone({ session: id, cookie });
  await inside.until(() => inside.mines.length > 0);
  inside.close();
  await presenter.command({ type: 'lock', on: true });
  const back = test.phone({ session: id, cookie });
  const late = test.phone({ session: id });
  await back.until(() => back.mines.length > 0);
  await late.until(() => late.status === 'refused');
  expect(late.live.status).toMatchObject({ rejection: { code: 'locked' } });
});
