import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeNetwork } from '@/lib/nn/codec';
import { type LiveTest, startLive } from '../support/live-server';

let test: LiveTest;

beforeAll(async () => {
  test = await startLive();
});

afterAll(() => test.close());

it("W20: a network's snapshot is for those who take part in its session, and may be cached for good", async () => {
  const stage = test.stage();
  await stage.until(() => stage.pulses.length > 0);
  test.trainer.report(test.session.id, 700);
  await stage.until(() => stage.pulses.at(-1)?.network?.step === 700);
  const { version } = stage.pulses.at(-1)!.network!;
  const path = `${test.url}/live/${test.session.id}/network/${version}`;
  expect((await fetch(path)).status).toBe(403);
  const cookie = test.seat();
  expect((await fetch(path, { headers: { cookie } })).status).toBe(403);
  const phone = test.phone({ cookie });
  await phone.until(() => phone.mines.length > 0);
  const found = await fetch(path, { headers: { cookie } });
  expect(found.status).toBe(200);
  expect(found.headers.get('cache-control')).toContain('immutable');
  expect((await found.arrayBuffer()).byteLength).toBeLessThan(26_000);
  const presenterCookie = await test.presenterCookie();
  expect((await fetch(path, { headers: { cookie: presenterCookie } })).status).toBe(200);
  for (const form of ['exact', 'nudges']) {
    expect((await fetch(`${path}/${form}`, { headers: { cookie } })).status).toBe(403);
    const whole = await fetch(`${path}/${form}`, { headers: { cookie: presenterCookie } });
    expect(decodeNetwork(new Uint8Array(await whole.arrayBuffer())).ok).toBe(true);
  }
  const unknown = path.replace(String(version), '12');
  expect((await fetch(unknown, { headers: { cookie } })).status).toBe(404);
});
