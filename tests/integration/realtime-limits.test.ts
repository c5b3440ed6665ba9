import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';

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

/** Time stands still: whatever the machine does meanwhile, no token comes back. */
const still = { ...systemClock, now: () => 1_000_000 };

it('W14: 20 messages per second and 40 at once, 2 drawings per second and 5 at once; further ones are told to wait', async () => {
  const live = await startLive({ clock: still });
  const raw = new RawClient(live.url, { cookie: live.seat() });
  await raw.hello({ session: live.session.id, surface: 'phone' });
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
  await live.close();
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

it('W16: a drawing above 16 KB or a frame above 32 KB is not accepted', async () => {
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

it('W29: a frame nested thousands deep is answered as malformed, and sending more of them ends the connection', async () => {
  const raw = new RawClient(test.url, { cookie: test.seat() });
  await raw.hello({ session: test.session.id, surface: 'phone' });
  const deep = '['.repeat(15_900) + ']'.repeat(15_900);
  for (let n = 0; n < 5; n++) raw.send(`42${n}["command",${deep}]`);
  const answers = () => raw.frames.filter((frame) => frame.startsWith('43'));
  await raw.until(() => answers().length === 5);
  expect(answers()[4]).toBe('434[{"ok":false,"code":"malformed"}]');
  for (let n = 5; n < 1_000; n++) raw.send(`42${n}["command",${deep}]`);
  await raw.until(() => raw.closed);
  expect(raw.closed).toBe(true);
});

it('W21: a phone that stops reading is disconnected before it costs more than its share of memory', async () => {
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

it('W33: a phone that stops reading is disconnected at its next message, not a second later', async () => {
  const noSecond = (ms: number, act: () => void) => (ms === 1_000 ? () => {} : systemClock.after(ms, act));
  const live = await startLive({ clock: { ...systemClock, after: noSecond } });
  const raw = new RawClient(live.url, { cookie: live.seat() });
  await raw.hello({ session: live.session.id, surface: 'phone' });
  raw.stopReading();
  const found = await live.live.hub.find(live.session.id);
  const big = { surface: 'phone', filler: 'x'.repeat(100_000) };
  for (let n = 0; n < 120; n++) found?.room.view(big as never);
  raw.send('421["command",{"id":"command-1","command":{"type":"ping"}}]');
  await expect.poll(() => found?.room.count('phone')).toBe(0);
  raw.close();
  await live.close();
});

it('W32: a phone that asks for its largest drawings over and over gets little more than 256 KB at once', async () => {
  const live = await startLive({ clock: still });
  const presenter = await live.presenter();
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'draw' });
  const raw = new RawClient(live.url, { cookie: live.seat() });
  await raw.hello({ session: live.session.id, surface: 'phone' });
  const ask = (n: number, command: object) =>
    raw.send(`42${n}${JSON.stringify(['command', { id: `command-${n}`, command }])}`);
  const answers = () => raw.frames.filter((frame) => frame.startsWith('43'));
  const long = [Array.from({ length: 1_600 }, (_, n) => [n % 1000, (n * 7) % 1000])];
  const digits = ['big-0', 'big-1', 'big-2', 'big-3'];
  for (const [n, digit] of digits.entries())
    ask(n, { type: 'draw', digit, round: 'draw.1', label: 1, strokes: long });
  await raw.until(() => answers().length === 4);
  expect(answers().every((frame) => frame.includes('"ok":true'))).toBe(true);
  for (let n = 4; n < 40; n++) ask(n, { type: 'ink', digits: Array(25).fill(digits).flat() });
  await raw.until(() => answers().length === 40);
  expect(answers().join('').length).toBeGreaterThan(200_000);
  expect(answers().join('').length).toBeLessThan(340_000);
  expect(answers().at(-1)).toContain('tooFast');
  raw.close();
  await live.close();
});
