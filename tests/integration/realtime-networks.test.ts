import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LiveOptions } from '@/lib/protocol/client';
import { type Cable, cableTo, type Faults } from '../support/cable';
import { type LiveTest, startLive } from '../support/live-server';
import { Probe } from '../support/probe';

let test: LiveTest;
const cables: Cable[] = [];
const probes: Probe[] = [];

beforeAll(async () => {
  test = await startLive();
});

afterAll(async () => {
  for (const probe of probes) probe.close();
  for (const cable of cables) cable.close();
  await test.close();
});

/** A phone of a talk of its own, behind a cable. */
async function phoneBehind(faults: Partial<Faults>, options: Partial<LiveOptions> = {}) {
  const { id } = await test.another(`Behind cable ${cables.length}`);
  const presenter = await test.presenter({ session: id });
  const cable = await cableTo(test.url, faults);
  const phone = new Probe(cable.url, { session: id, surface: 'phone' }, test.seat(id), options);
  cables.push(cable);
  probes.push(phone);
  await presenter.ready();
  return { presenter, cable, phone };
}

/** The quiz of the test's deck: the question comes, the answer is acknowledged, and the phone learns whether it was right. */
async function playQuiz({ presenter, phone }: { presenter: Probe; phone: Probe }): Promise<void> {
  await presenter.command({ type: 'goTo', slide: 3, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'Q1' });
  await phone.until(() => phone.phone.round?.phase === 'open');
  const value = { kind: 'choice', option: 1 };
  expect(await phone.command({ type: 'answer', round: 'Q1.1', value })).toMatchObject({ ok: true });
  await presenter.command({ type: 'closeRound', round: 'Q1.1' });
  await presenter.command({ type: 'revealRound', round: 'Q1.1' });
  await phone.until(() => phone.phone.round?.phase === 'revealed');
  await phone.until(() => phone.mine.points > 0);
}

const networks: [string, Partial<Faults>][] = [
  ['never answers the request for a WebSocket', { upgrades: 'swallow' }],
  ['grants a WebSocket and carries nothing', { upgrades: 'silent' }],
  ['refuses WebSockets', { upgrades: 'refuse' }],
];

it.each(networks)(
  'O20: behind a network that %s, a phone gets in by polling and plays',
  async (_, faults) => {
    const { presenter, cable, phone } = await phoneBehind(faults);
    await phone.until(() => phone.mines.length > 0);
    await playQuiz({ presenter, phone });
    expect(phone.statuses.map(({ kind }) => kind)).toEqual(['live']);
    expect(cable.made.connections).toBeGreaterThan(cable.made.webSockets);
  },
);

it('O21: a phone that polls looks for a WebSocket again and moves to it; what is on its way arrives once', async () => {
  const { presenter, cable, phone } = await phoneBehind({ upgrades: 'refuse' }, { probeAfter: 50 });
  await phone.until(() => phone.mines.length > 0);
  cable.faults.upgrades = 'pass';
  const names = ['Ada', 'Bea', 'Cleo', 'Dora'];
  const answers = names.map((name) => phone.command({ type: 'rename', name }));
  await expect.poll(() => waysOf(test.live)).toContain('polling, then websocket');
  expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
  await playQuiz({ presenter, phone });
  expect(phone.statuses.map(({ kind }) => kind)).toEqual(['live']);
});

it('O22: where every connection is cut after a second, a phone polls and plays, and its screen stays live', async () => {
  const { presenter, phone } = await phoneBehind({ lifetime: 1_000 });
  await phone.until(() => phone.mines.length > 0);
  await phone.until(() => phone.statuses.filter(({ kind }) => kind === 'live').length === 4);
  const before = phone.statuses.length;
  await playQuiz({ presenter, phone });
  expect(phone.statuses.length).toBe(before);
});

/** How the connected clients came in. */
function waysOf({ sockets }: LiveTest['live']): string[] {
  const { clients } = sockets.io.engine as unknown as {
    clients: Record<string, { upgraded: boolean; transport: { name: string } }>;
  };
  return Object.values(clients).map(({ upgraded, transport }) =>
    upgraded ? `polling, then ${transport.name}` : transport.name,
  );
}
