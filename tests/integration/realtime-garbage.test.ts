import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Random } from '@/lib/random';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';

let test: LiveTest;

beforeAll(async () => {
  test = await startLive();
});

afterAll(() => test.close());

it('W17: garbage of every kind ends at most its own connection, never the process, and changes nothing', async () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  const random = new Random(seed);
  const presenter = await test.presenter();
  await presenter.ready();
  const seq = presenter.console.seq;
  const seeds = [
    '40{"version":1}',
    '41',
    '42["command",{}]',
    '421["command",{"id":"aaaaaaaa","command":{"type":"goTo","slide":3,"step":0}}]',
    '451-["command",{"_placeholder":true,"num":0}]',
    '46-["x"]',
    '4',
    '6',
    '3probe',
    '2probe',
    '{"a":',
    '431[]',
    '44{}',
    '42["disconnect"]',
    '42["__proto__",{"toString":1}]',
  ];
  for (let round = 0; round < 60; round++) {
    const raw = new RawClient(test.url, { cookie: test.seat() });
    await raw.until(() => raw.frames.length > 0);
    if (random.below(2) === 0) await raw.hello({ session: test.session.id, surface: 'phone' });
    for (let n = 0; n < 10; n++) {
      const text = seeds[random.below(seeds.length)]!;
      const at = random.below(text.length + 1);
      const mutant =
        text.slice(0, at) + String.fromCharCode(random.below(300)) + text.slice(at + random.below(3));
      raw.send(random.below(5) === 0 ? randomBytes(random.below(200)) : mutant);
    }
    raw.close();
  }
  expect(await presenter.command({ type: 'ping' }), `seed ${seed}`).toMatchObject({ ok: true });
  expect(presenter.console.slide, `seed ${seed}`).toBe(1);
  expect(presenter.console.seq).toBeGreaterThanOrEqual(seq);
  expect(test.errors).toEqual([]);
});

it('W18: upgrades go to Socket.IO alone, also after a page was requested; others are cut off', async () => {
  expect(await (await fetch(`${test.url}/`)).text()).toBe('a page');
  const good = test.phone();
  await good.until(() => good.mines.length > 0);
  for (const path of ['/', '/_next/webpack-hmr', '/socket.io', '/socket.io/../x', '/healthz']) {
    const raw = new RawClient(test.url, {}, path);
    await raw.until(() => raw.closed);
    expect(raw.frames, path).toEqual([]);
  }
  const foreign = new RawClient(test.url, { origin: 'http://evil.example', cookie: test.seat() });
  await foreign.until(() => foreign.closed);
  expect(foreign.frames).toEqual([]);
});

it('W19: bytes that are not HTTP do not end the process', async () => {
  const { port } = new URL(test.url);
  for (const bytes of ['GET / HTTP/9.9\r\n\r\n', '\0\0\0\0', 'GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n']) {
    await new Promise<void>((done) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
      socket.on('error', () => done());
      socket.on('close', () => done());
      socket.resume();
    });
  }
  expect((await fetch(`${test.url}/healthz`)).status).toBe(200);
});
