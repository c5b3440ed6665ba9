// The outbox of a phone over a sender with a fake clock and a store in memory.

import { describe, expect, it } from 'vitest';
import { keptEntries } from '@/lib/protocol/kept-entries';
import { answerLane, type KeptCommand, voteLane } from '@/lib/protocol/lanes';
import type { Ack, Request } from '@/lib/protocol/message';
import { createOutbox, nothingOutgoing, type Outgoing } from '@/lib/protocol/outbox';
import { createSender } from '@/lib/protocol/sender';
import type { Store } from '@/lib/protocol/shelf';
import { reject } from '@/lib/session/rejection';
import { ManualClock } from '../../support/manual-clock';
import { closedStore, MemoryStore } from '../../support/memory-store';

const seat = { session: 'talk', participant: 'p1' };
const oldKey = 'nudge:waiting:talk:p1';
const yes: Ack = { ok: true, value: null };
const no = (code: Parameters<typeof reject>[0], retryAfter?: number): Ack => ({
  ok: false,
  ...reject(code, retryAfter),
});

const choose = (option: number, round = 'Q1.1'): KeptCommand => ({
  type: 'answer',
  round,
  value: { kind: 'choice', option },
});
const drawing = (digit: string): KeptCommand => ({
  type: 'draw',
  digit,
  round: 'D1.1',
  label: 7,
  strokes: [[[1, 2]]],
});
const step = (n: number): KeptCommand => ({ type: 'stepBall', round: 'B1.1', n, dx: 0.01, dy: 0 });

/** One page of a browser. Ids count on over all pages of a test. */
let ids = 0;
function page(store: Store | null = new MemoryStore(), clock = new ManualClock()) {
  const sent: (Request & { answer: (ack: Ack | null) => void })[] = [];
  let outgoing: Outgoing = nothingOutgoing;
  const sender = createSender({
    clock,
    chance: () => 0.5,
    send: (request) => new Promise((answer) => sent.push({ ...request, answer })),
  });
  const outbox = createOutbox({
    now: () => clock.now(),
    newId: () => `command-${++ids}`,
    sender,
    onChange: (next) => (outgoing = next),
  });
  outbox.open(keptEntries(store, seat));
  return {
    clock,
    sent,
    sender,
    outbox,
    commands: () => sent.map(({ command }) => command),
    waiting: () => outgoing.waiting.map(({ command }) => command),
    told: () => [...outgoing.told],
    outcome: (lane: string) => outgoing.outcomes.get(lane)?.ack,
    /** Answers what was sent last. */
    answer: async (ack: Ack | null) => {
      sent.at(-1)!.answer(ack);
      await settled();
    },
  };
}
const settled = () => new Promise((done) => setImmediate(done));
const inStore = (store: Store) => keptEntries(store, seat).unknown([]);

describe('what a participant did is not lost', () => {
  it('O9: an answer given offline survives a reload and arrives once, with its id', async () => {
    const store = new MemoryStore();
    page(store).outbox.put(choose(2));
    const [kept] = inStore(store);
    const reloaded = page(store);
    expect(reloaded.waiting()).toEqual([choose(2)]);
    reloaded.sender.setConnected(true);
    expect(reloaded.sent).toMatchObject([{ id: kept!.id, command: choose(2) }]);
    await reloaded.answer(yes);
    expect(reloaded.waiting()).toEqual([]);
    expect(reloaded.outcome(answerLane('Q1.1'))).toEqual(yes);
    expect(page(store).waiting()).toEqual([]);
  });

  it('O9: drawings, steps, turns, questions and votes wait as long as the connection is away', () => {
    const { outbox, sender, clock, commands } = page();
    const all: KeptCommand[] = [
      drawing('d1'),
      choose(1),
      step(1),
      { type: 'turnDial', round: 'G1.1', n: 1, turn: 0.3 },
      { type: 'ask', question: 'q1', text: 'Why?' },
      { type: 'upvote', question: 'q2', on: true },
    ];
    for (const command of all) outbox.put(command);
    clock.advance(24 * 60 * 60 * 1000);
    expect(commands()).toEqual([]);
    sender.setConnected(true);
    expect(commands()).toEqual(all);
  });

  it('O10: drawings go one after another, and delay no answer', async () => {
    const { outbox, sender, commands, answer } = page();
    outbox.put(drawing('d1'));
    outbox.put(drawing('d2'));
    sender.setConnected(true);
    expect(commands()).toEqual([drawing('d1')]);
    await answer(yes);
    expect(commands()).toEqual([drawing('d1'), drawing('d2')]);
    outbox.put(choose(1));
    expect(commands().at(-1)).toEqual(choose(1));
  });

  it('O10: the order of a queue survives a reload, also when the clock was set back', () => {
    const store = new MemoryStore();
    const { outbox, clock } = page(store);
    outbox.put(drawing('d1'));
    clock.setBack(60_000);
    outbox.put(drawing('d2'));
    outbox.put(drawing('d3'));
    expect(page(store).waiting()).toEqual([drawing('d1'), drawing('d2'), drawing('d3')]);
  });

  it('O11: only the newest of several answers to one round waits, and only the newest vote', () => {
    const store = new MemoryStore();
    const { outbox, sender, commands } = page(store);
    outbox.put(choose(1));
    outbox.put(choose(1, 'Q2.1'));
    outbox.put(choose(2));
    outbox.put({ type: 'upvote', question: 'q', on: true });
    outbox.put({ type: 'upvote', question: 'q', on: false });
    expect(inStore(store)).toHaveLength(3);
    sender.setConnected(true);
    expect(commands()).toEqual([choose(1, 'Q2.1'), choose(2), { type: 'upvote', question: 'q', on: false }]);
  });

  it('O11: an answer on its way is not overtaken by a newer one', async () => {
    const { outbox, sender, commands, answer, waiting } = page();
    sender.setConnected(true);
    outbox.put(choose(1));
    outbox.put(choose(2));
    outbox.put(choose(3));
    expect(commands()).toEqual([choose(1)]);
    await answer(yes);
    expect(commands()).toEqual([choose(1), choose(3)]);
    expect(waiting()).toEqual([choose(3)]);
  });

  it('O11: the digits of a digit-pick wait one by one', () => {
    const { outbox, commands, sender } = page();
    const pick = (...picks: (number | null)[]): KeptCommand => ({
      type: 'answer',
      round: 'P1.1',
      value: { kind: 'digit-pick', picks },
    });
    outbox.put(pick(4, null));
    outbox.put(pick(9, null));
    outbox.put(pick(null, 5));
    sender.setConnected(true);
    expect(commands()).toEqual([pick(9, null), pick(null, 5)]);
  });
});

describe('refusals', () => {
  it('O12: a refusal that passes is waited out with a backoff; a final one is told once and forgotten', async () => {
    const store = new MemoryStore();
    const { outbox, sender, clock, sent, answer, outcome, waiting } = page(store);
    sender.setConnected(true);
    outbox.put(step(1));
    for (const [ack, rest] of [
      [no('busy'), 400],
      [no('failed'), 800],
      [no('tooFast', 3_000), 3_000],
    ] as const) {
      const before = sent.length;
      await answer(ack);
      clock.advance(rest - 1);
      expect(sent).toHaveLength(before);
      clock.advance(1);
      expect(sent).toHaveLength(before + 1);
    }
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(waiting()).toEqual([step(1)]);
    await answer(no('closed'));
    expect(outcome('search B1.1')).toMatchObject({ code: 'closed' });
    expect(inStore(store)).toEqual([]);
  });

  it('O12: what is kept for a round that is over is told as too late and not sent again', async () => {
    const store = new MemoryStore();
    page(store).outbox.put(choose(1));
    const reloaded = page(store);
    reloaded.sender.setConnected(true);
    await reloaded.answer(no('closed'));
    expect(reloaded.outcome(answerLane('Q1.1'))).toMatchObject({ ok: false, code: 'closed' });
    reloaded.clock.advance(60_000);
    expect(reloaded.sent).toHaveLength(1);
    expect(page(store).waiting()).toEqual([]);
  });

  it('O12: a phone that the server does not want any more keeps what waits, untold', async () => {
    const store = new MemoryStore();
    const { outbox, sender, outcome, waiting } = page(store);
    sender.setConnected(true);
    outbox.put(choose(1));
    sender.refuseAll('notAllowed');
    await settled();
    expect(outcome(answerLane('Q1.1'))).toBeUndefined();
    expect(waiting()).toEqual([choose(1)]);
    expect(inStore(store)).toHaveLength(1);
  });

  it('O12: an outbox that is closed keeps what waits for the next page', async () => {
    const store = new MemoryStore();
    const { outbox, sender } = page(store);
    sender.setConnected(true);
    outbox.put(choose(1));
    outbox.close();
    sender.refuseAll('notAllowed');
    await settled();
    expect(page(store).waiting()).toEqual([choose(1)]);
  });
});

describe('the store', () => {
  it.each([
    ['full', Object.assign(new MemoryStore(), { full: true })],
    ['closed', closedStore],
    ['missing', null],
  ])('O13: with a store that is %s the outbox works in memory', async (_, store) => {
    const { outbox, sender, waiting, answer } = page(store);
    outbox.put(drawing('d1'));
    expect(waiting()).toEqual([drawing('d1')]);
    sender.setConnected(true);
    await answer(yes);
    expect(waiting()).toEqual([]);
  });

  it('O13: spoilt entries are left out', () => {
    const store = new MemoryStore();
    page(store).outbox.put(choose(1));
    for (const [name, value] of Object.entries({
      a: '{',
      b: 'null',
      c: '{"at":1,"command":{"type":"train"}}',
    }))
      store.setItem(`nudge:out:talk:p1:${name}`, value);
    store.setItem(oldKey, '{"digit":1}');
    expect(page(store).waiting()).toEqual([choose(1)]);
  });

  it('O13: drawings that an earlier version kept are sent, in order and once', async () => {
    const store = new MemoryStore();
    const kept = ['d1', 'd2'].map((digit) => ({ digit, round: 'D1.1', label: 7, strokes: [[[1, 2]]] }));
    store.setItem(oldKey, JSON.stringify([...kept, { digit: 3 }]));
    const { sender, sent, answer } = page(store);
    expect(store.getItem(oldKey)).toBeNull();
    sender.setConnected(true);
    await answer(yes);
    expect(sent).toMatchObject([
      { id: 'draw-d1', command: drawing('d1') },
      { id: 'draw-d2', command: drawing('d2') },
    ]);
    await answer(yes);
    expect(page(store).waiting()).toEqual([]);
  });

  it('O13: a full store keeps the list of an earlier version until it can be taken over', () => {
    const store = new MemoryStore();
    store.setItem(oldKey, JSON.stringify([{ digit: 'd1', round: 'D1.1', label: 7, strokes: [] }]));
    store.full = true;
    page(store);
    store.full = false;
    expect(page(store).waiting()).toHaveLength(1);
  });

  it('O14: another participant of the same browser neither sees nor sends what waits', () => {
    const store = new MemoryStore();
    const { outbox, sender, waiting, sent } = page(store);
    outbox.put(choose(1));
    outbox.open(keptEntries(store, { ...seat, participant: 'p2' }));
    expect(waiting()).toEqual([]);
    sender.setConnected(true);
    expect(sent).toEqual([]);
    expect(inStore(store)).toHaveLength(1);
  });
});

describe('two tabs of one seat', () => {
  it('O16: neither loses what the other put', () => {
    const store = new MemoryStore();
    const [left, right] = [page(store), page(store)];
    left.outbox.put(drawing('d1'));
    right.outbox.put(drawing('d2'));
    expect(new Set(page(store).waiting())).toEqual(new Set([drawing('d1'), drawing('d2')]));
    right.outbox.look();
    expect(right.waiting()).toHaveLength(2);
  });

  it('O16: what one has delivered, the other drops without sending it', async () => {
    const store = new MemoryStore();
    const [left, right] = [page(store), page(store)];
    left.outbox.put(choose(1));
    right.outbox.look();
    right.sender.setConnected(true);
    await right.answer(yes);
    left.outbox.look();
    expect(left.waiting()).toEqual([]);
    left.sender.setConnected(true);
    expect(left.sent).toEqual([]);
  });

  it('O16: what both send has one id', () => {
    const store = new MemoryStore();
    const [left, right] = [page(store), page(store)];
    left.outbox.put({ type: 'upvote', question: 'q', on: true });
    right.outbox.look();
    for (const { sender } of [left, right]) sender.setConnected(true);
    expect(left.sent[0]!.id).toBe(right.sent[0]!.id);
    expect(left.outcome(voteLane('q'))).toBeUndefined();
  });

  it('O16: a newer answer in one tab takes the place of an older one of the other', () => {
    const store = new MemoryStore();
    const [left, right] = [page(store), page(store)];
    left.outbox.put(choose(1));
    right.outbox.look();
    right.outbox.put(choose(2));
    left.outbox.look();
    expect(left.waiting()).toEqual([choose(2)]);
    expect(inStore(store)).toHaveLength(1);
  });
});

it('O11: what waits in a lane can be taken back, except what is being sent', async () => {
  const store = new MemoryStore();
  const { outbox, sender, answer, waiting, sent } = page(store);
  sender.setConnected(true);
  outbox.put(drawing('d1'));
  outbox.put(drawing('d2'));
  outbox.put(choose(1));
  outbox.drop('draw');
  expect(waiting()).toEqual([drawing('d1'), choose(1)]);
  expect(inStore(store)).toHaveLength(2);
  sent[0]!.answer(yes);
  await settled();
  await answer(yes);
  expect(sent).toHaveLength(2);
});

describe('what the server tells to wait', () => {
  it('O19: a drawing that the server tells to wait is known as waiting until it is answered', async () => {
    const { outbox, sender, clock, told, answer } = page();
    sender.setConnected(true);
    outbox.put(drawing('d1'));
    await answer(no('tooFast', 500));
    expect(told()).toEqual([]);
    clock.advance(1_000);
    await answer(no('busy', 3_000));
    expect(told()).toEqual(['draw']);
    clock.advance(4_000);
    await answer(yes);
    expect(told()).toEqual([]);
  });
});
