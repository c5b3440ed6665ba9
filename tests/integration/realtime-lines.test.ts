import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { decodeNetwork } from '@/lib/nn/codec';
import { Random } from '@/lib/random';
import { cableTo } from '../support/cable';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';
import { Probe } from '../support/probe';
import { temporaryFolder } from '../support/stores';

let test: LiveTest;
beforeAll(async () => {
  test = await startLive();
});
afterAll(() => test.close());

const strokes: [number, number][][] = [
  [
    [200, 100],
    [500, 500],
    [210, 900],
  ],
];

describe('coming and going', () => {
  it('J14: two phones on one seat: the newest wins, the older is told and stays away', async () => {
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

  it('J15: a removed person is told, loses the line and does not come back', async () => {
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

  it('J17: the doors can be closed to new people; whoever has a seat comes back', async () => {
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

  it('H18: a phone that was away arrives at the present state, with the answer it gave', async () => {
    const { id } = await test.another('Away');
    const presenter = await test.presenter({ session: id });
    const cookie = test.seat(id);
    const phone = test.phone({ session: id, cookie });
    await Promise.all([presenter.ready(), phone.until(() => phone.mines.length > 0)]);
    await presenter.command({ type: 'goTo', slide: 3, step: 0 });
    await presenter.command({ type: 'openRound', activity: 'Q1' });
    const value = { kind: 'choice', option: 1 };
    expect(await phone.command({ type: 'answer', round: 'Q1.1', value })).toMatchObject({ ok: true });
    phone.close();
    await presenter.command({ type: 'closeRound', round: 'Q1.1' });
    const back = test.phone({ session: id, cookie });
    await back.until(() => back.mines.length > 0);
    expect(back.phone.round).toMatchObject({ id: 'Q1.1', phase: 'closed' });
    expect(back.mine.answer).toEqual({ round: 'Q1.1', answer: value });
  });

  it('H19: a whole restart brings back slide, people, drawings and the PIN; lost answers are asked for again', async () => {
    const folder = temporaryFolder();
    const before = await startLive({ folder });
    const presenter = await before.presenter();
    const cookie = before.seat();
    const phone = before.phone({ cookie });
    await Promise.all([presenter.ready(), phone.until(() => phone.mines.length > 0)]);
    await presenter.command({ type: 'goTo', slide: 2, step: 0 });
    await presenter.command({ type: 'openRound', activity: 'draw' });
    const draw = { type: 'draw', digit: 'kept-1', round: 'draw.1', label: 8, strokes } as const;
    const first = await phone.command(draw);
    await before.close();

    const after = await startLive({ folder });
    expect(after.session).toEqual(before.session);
    const back = after.phone({ cookie });
    await back.until(() => back.mines.length > 0);
    expect(back.phone).toMatchObject({ slide: 2, round: { id: 'draw.1', phase: 'open' } });
    expect(back.mine).toMatchObject({ participant: phone.mine.participant, drawnInAll: 1 });
    expect(await back.command(draw)).toEqual(first);
    expect(after.trainer.openings.get(after.session.id)?.examples.map(({ id }) => id)).toEqual(['kept-1']);
    expect(await after.live.hub.find(after.session.id)).toMatchObject({
      host: { state: { drawings: { size: 1 } } },
    });
    await after.close();
  });
});

it('O7: a line that died in its sleep is noticed on waking, and what was asked meanwhile arrives once', async () => {
  const cable = await cableTo(test.url);
  const phone = new Probe(cable.url, { session: test.session.id, surface: 'phone' }, test.seat());
  await phone.until(() => phone.mines.length > 0);
  cable.goDead();
  const answer = phone.command({ type: 'rename', name: 'Sleeper' }, { within: Number.POSITIVE_INFINITY });
  phone.live.wake();
  expect(await answer).toEqual({ ok: true, value: null });
  expect(phone.statuses.map(({ kind }) => kind)).toEqual(['live', 'connecting', 'live']);
  phone.close();
  cable.close();
});

describe('what comes over the line', () => {
  it('W14: 20 messages a second and 40 at once, 2 drawings a second and 5 at once; more is told to wait', async () => {
    // Time stands still: whatever the machine does meanwhile, no token comes back.
    const still = await startLive({ clock: { ...systemClock, now: () => 1_000_000 } });
    const raw = new RawClient(still.url, { cookie: still.seat() });
    await raw.hello({ session: still.session.id, surface: 'phone' });
    const ask = (n: number, command: object) =>
      raw.send(`42${n}${JSON.stringify(['command', { id: `command-${n}`, command }])}`);
    for (let n = 0; n < 8; n++)
      ask(n, { type: 'draw', digit: `fast-${n}`, round: 'draw.1', label: 1, strokes });
    for (let n = 8; n < 60; n++) ask(n, { type: 'ping' });
    await raw.until(() => raw.frames.filter((frame) => frame.startsWith('43')).length === 60);
    const refused = raw.frames.filter((frame) => frame.startsWith('43') && frame.includes('tooFast'));
    expect(refused.length).toBe(3 + 20);
    expect(refused.every((frame) => frame.includes('retryAfter'))).toBe(true);
    raw.close();
    await still.close();
  });

  it('W15: every command is answered, whatever it is', async () => {
    const raw = new RawClient(test.url, { cookie: test.seat() });
    await raw.hello({ session: test.session.id, surface: 'phone' });
    const bodies = [
      ['command'],
      ['command', null],
      ['command', { id: 'x' }],
      ['command', { id: 'command-1', command: { type: 'ping', more: 1 } }],
      ['command', { id: 'command-1', command: { type: '__proto__' } }],
      ['command', { id: 'command-1', command: { type: 'draw', digit: 'd', round: 'r', label: 10, strokes } }],
      [
        'command',
        { id: 'command-1', command: { type: 'draw', digit: 'd', round: 'r', label: 1, strokes: [] } },
      ],
      ['somethingElse', 1, 2, 3],
      ['error', 'boo'],
    ];
    for (const [n, body] of bodies.entries()) raw.send(`42${n}${JSON.stringify(body)}`);
    await raw.until(() => raw.frames.filter((frame) => frame.startsWith('43')).length >= bodies.length - 2);
    const answers = raw.frames.filter((frame) => frame.startsWith('43'));
    expect(answers.every((frame) => frame.includes('"ok":false'))).toBe(true);
    raw.close();
  });

  it('W16: a drawing above 16 KB and a frame above 32 KB do not get in', async () => {
    const raw = new RawClient(test.url, { cookie: test.seat() });
    await raw.hello({ session: test.session.id, surface: 'phone' });
    const long = [Array.from({ length: 1_900 }, () => [1000, 1000])];
    const command = { type: 'draw', digit: 'big', round: 'draw.1', label: 1, strokes: long };
    raw.send(`421${JSON.stringify(['command', { id: 'command-1', command }])}`);
    await raw.until(() => raw.frames.some((frame) => frame.startsWith('431')));
    expect(raw.frames.find((frame) => frame.startsWith('431'))).toContain('malformed');
    raw.send(`422${JSON.stringify(['command', 'x'.repeat(40_000)])}`);
    await raw.until(() => raw.closed);
    expect(raw.closed).toBe(true);
  });

  it('W17: garbage of every kind ends a line at most, never the process, and changes nothing', async () => {
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

  it('W18: upgrades go to Socket.IO alone, also after a page was asked for; others are cut', async () => {
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

  it('W19: bytes that are no HTTP end nothing', async () => {
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

  it("W20: a network's snapshot is for people of its talk, and may be kept for good", async () => {
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

  it('W21: a phone that stops reading is cut off before it costs more than its share', async () => {
    const { id } = await test.another('Slow');
    const presenter = await test.presenter({ session: id });
    await presenter.ready();
    const cookie = test.seat(id);
    const raw = new RawClient(test.url, { cookie });
    await raw.hello({ session: id, surface: 'phone' });
    raw.stopReading();
    const found = await test.live.hub.find(id);
    const big = { ...presenter.console, surface: 'phone', filler: 'x'.repeat(100_000) };
    for (let n = 0; n < 120; n++) found?.room.view(big as never);
    await expect.poll(() => found?.room.count('phone')).toBe(0);
    raw.close();
  });
});
