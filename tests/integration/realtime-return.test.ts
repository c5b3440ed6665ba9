import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCommandId } from '@/lib/protocol/command-id';
import { keptEntries } from '@/lib/protocol/kept-entries';
import { createOutbox } from '@/lib/protocol/outbox';
import { cableTo } from '../support/cable';
import { type LiveTest, startLive } from '../support/live-server';
import { MemoryStore } from '../support/memory-store';
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

it('H19: a restart brings back the slide, the participants, the drawings and the PIN; a drawing sent again gets its first answer', async () => {
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

it('O7: a connection that died while the phone slept is noticed on waking, and what was sent meanwhile arrives once', async () => {
  const cable = await cableTo(test.url);
  const phone = new Probe(cable.url, { session: test.session.id, surface: 'phone' }, test.seat());
  await phone.until(() => phone.mines.length > 0);
  cable.goDead();
  const answer = phone.command({ type: 'rename', name: 'Sleeper' }, { within: Number.POSITIVE_INFINITY });
  phone.live.wake();
  expect(await answer).toEqual({ ok: true, value: null });
  expect(phone.statuses.map(({ kind }) => kind)).toEqual(['live', 'silent', 'connecting', 'live']);
  phone.close();
  cable.close();
});

it('O9: what was done without a connection survives the page, and the next page delivers it once', async () => {
  const { id } = await test.another('Reload');
  const cookie = test.seat(id);
  const presenter = await test.presenter({ session: id });
  await presenter.ready();
  await presenter.command({ type: 'goTo', slide: 3, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'Q1' });
  const store = new MemoryStore();
  const outboxOf = ({ live: { sender }, mine: { participant } }: Probe) => {
    const outbox = createOutbox({ now: Date.now, newId: newCommandId, sender, onChange() {} });
    outbox.open(keptEntries(store, { session: id, participant }));
    return outbox;
  };
  const cable = await cableTo(test.url);
  const handshake = { session: id, surface: 'phone' } as const;
  const page = new Probe(cable.url, handshake, cookie);
  await page.until(() => page.mines.length > 0);
  cable.goDead();
  const outbox = outboxOf(page);
  outbox.put({ type: 'answer', round: 'Q1.1', value: { kind: 'choice', option: 1 } });
  outbox.put({ type: 'ask', question: 'why', text: 'Why?' });
  page.close();
  cable.close();

  const next = new Probe(test.url, handshake, cookie);
  await next.until(() => next.mines.length > 0);
  outboxOf(next);
  await next.until(() => next.mine.answer);
  expect(next.mine.answer?.answer).toEqual({ kind: 'choice', option: 1 });
  expect(await next.command({ type: 'questions' })).toMatchObject({
    ok: true,
    value: { own: [{ text: 'Why?' }] },
  });
  await expect.poll(() => store.length).toBe(0);
  next.close();
});
