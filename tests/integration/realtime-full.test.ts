// One machine with the QR code takes every seat; honest people come meanwhile and afterwards.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { aheadClock } from '../support/ahead-clock';
import { type LiveTest, startLive } from '../support/live-server';

const seats = 12;
const { clock, pass } = aheadClock();
let test: LiveTest;

beforeAll(async () => {
  test = await startLive({ clock, seatLimit: seats });
});

afterAll(() => test.close());

const comesIn = async (cookie = test.seat()) => {
  const phone = test.phone({ cookie });
  await phone.until(() => phone.mines.length > 0);
  return phone;
};
const asksByPin = async () => {
  const body = JSON.stringify({ pin: test.session.pin });
  const headers = { 'content-type': 'application/json', origin: test.url };
  return (await fetch(`${test.url}/api/join`, { method: 'POST', headers, body })).status;
};

it('J19, J20: seats that were taken to stand empty go to honest people, who keep theirs; the PIN works as well', async () => {
  const adasSeat = test.seat();
  const ada = await comesIn(adasSeat);
  expect(await ada.command({ type: 'rename', name: 'Ada' })).toMatchObject({ ok: true });
  ada.close();
  const taken = Array.from({ length: seats - 1 }, () => test.seat());
  for (const seat of taken) (await comesIn(seat)).close();
  expect(await asksByPin()).toBe(409);

  await pass(21_000);
  await expect.poll(asksByPin).toBe(200);
  const honest = await Promise.all(Array.from({ length: seats - 1 }, () => comesIn()));
  for (const phone of honest) await phone.until(() => phone.status === 'live');

  // The machine comes again with all its seats: each is somebody's by now.
  const again = taken.map((cookie) => test.phone({ cookie }));
  for (const phone of again) await phone.until(() => phone.status === 'refused');
  expect(await asksByPin()).toBe(409);
  expect((await comesIn(adasSeat)).mine.name).toBe('Ada');
  expect(again.filter(({ mines }) => mines.length > 0)).toEqual([]);
  expect(honest.map(({ status }) => status)).toEqual(honest.map(() => 'live'));
});
