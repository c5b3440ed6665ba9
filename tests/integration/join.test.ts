import { afterEach, expect, it } from 'vitest';
import { seatCode } from '@/lib/identity/seat-code';
import { readSeat } from '@/lib/identity/seats';
import { languages, spoken } from '@/lib/words/languages';
import { type LiveTest, startLive } from '../support/live-server';

const { door } = languages[spoken];

let test: LiveTest;
afterEach(() => test.close());

const post = (body: string, type: string, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/api/join`, {
    method: 'POST',
    headers: { origin: test.url, 'content-type': type, ...headers },
    body,
    redirect: 'manual',
  });
const byScript = (pin: string, headers?: Record<string, string>) =>
  post(JSON.stringify({ pin }), 'application/json', headers);
const byForm = (pin: string) =>
  post(new URLSearchParams({ pin }).toString(), 'application/x-www-form-urlencoded');
const said = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as object),
});
const wrongPin = () => (test.session.pin === '000000' ? '000001' : '000000');

it('I27: full is said at the right PIN only; a removed participant’s seat is free; who has a seat comes back', async () => {
  test = await startLive({ seatLimit: 1 });
  const pin = test.session.pin!;
  const cookie = test.seat();
  const phone = test.phone({ cookie });
  await phone.ready();
  expect(await said(await byScript(pin))).toEqual({ status: 409, message: door.full });
  expect(await said(await byScript(wrongPin()))).toEqual({ status: 404, message: door.wrong });
  expect((await byScript(pin, { cookie })).status).toBe(200);
  const presenter = await test.presenter();
  await presenter.ready();
  await presenter.command({ type: 'lock', on: true });
  expect((await byScript(pin)).status).toBe(404);
  expect((await byScript(pin, { cookie })).status).toBe(200);
  await presenter.command({ type: 'lock', on: false });
  await presenter.command({ type: 'removePerson', participant: phone.mine.participant });
  expect((await byScript(pin)).status).toBe(200);
});

it('I28: a form gets a redirect into the talk, or the page with the PIN and the same status', async () => {
  test = await startLive();
  const pin = test.session.pin!;
  const shown = `PIN ${pin.slice(0, 3)}\u00a0${pin.slice(3)}`;
  const joined = await byForm(shown);
  expect(joined.status).toBe(303);
  expect(joined.headers.get('location')).toBe(`/play/${test.session.id}?joined`);
  expect(joined.headers.getSetCookie().join()).toContain(`nudge_seat_${test.session.id}=`);
  for (const [typed, status] of [
    [wrongPin(), 404],
    ['12345', 400],
    ['', 400],
  ] as const) {
    const refused = await byForm(typed);
    expect([refused.status, await refused.text()]).toEqual([status, 'a page']);
  }
  const empty = await fetch(`${test.url}/api/join`, { method: 'POST', headers: { origin: test.url } });
  expect(empty.status).toBe(400);
  const asked = await fetch(`${test.url}/api/join`, { redirect: 'manual' });
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/']);
});

it('Q5: forged X-Forwarded-For headers give nobody tries of their own', async () => {
  test = await startLive();
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      byScript(wrongPin(), { 'x-forwarded-for': `198.51.100.${n}, 203.0.113.9` }),
    ),
  );
  const tried = replies.filter(({ status }) => status === 404).length;
  expect(tried).toBeLessThan(44);
  expect((await byScript(test.session.pin!, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(200);
});

it('I12: a device’s cookie that is none of ours is replaced, not thrown at', async () => {
  test = await startLive();
  for (const value of ['a,b', '%zz', 'x'.repeat(4_000), '"quoted"']) {
    const reply = await byScript(test.session.pin!, { cookie: `nudge_device=${value}` });
    expect(reply.status).toBe(200);
    expect(reply.headers.getSetCookie().join()).toMatch(/nudge_device=[\w-]{22};/);
  }
});

it('I31: a seat code brings the same participant back on another browser; a wrong one counts as a wrong PIN', async () => {
  test = await startLive();
  const cookie = test.seat();
  const phone = test.phone({ cookie });
  await phone.ready();
  const seat = readSeat(test.secret, cookie.split('=')[1]!)!;
  const code = seatCode(test.secret, seat);
  const byCode = (typed: string) => post(JSON.stringify({ code: typed }), 'application/json');
  const reply = await byCode(code.toLowerCase());
  expect(await said(reply)).toEqual({ status: 200, to: `/play/${test.session.id}?joined` });
  const [given = ''] = reply.headers.getSetCookie().filter((line) => line.startsWith('nudge_seat_'));
  const elsewhere = test.phone({ cookie: given.split(';')[0]! });
  await elsewhere.ready();
  expect(elsewhere.mine.participant).toBe(phone.mine.participant);
  expect(await said(await byCode('K7QM'))).toEqual({ status: 400, message: door.malformedCode });
  const late = test.phone();
  await late.ready();
  const unused = code.replace(/^./, (letter) => (letter === '0' ? '1' : '0'));
  expect(await said(await byCode(unused))).toEqual({ status: 404, message: door.wrongCode });
  const replies = await Promise.all(Array.from({ length: 45 }, () => byCode(unused)));
  expect(replies.filter(({ status }) => status === 404).length).toBeLessThan(44);
});
