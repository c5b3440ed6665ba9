import { describe, expect, it } from 'vitest';
import type { Ack, Request } from '@/lib/protocol/message';
import { createSender } from '@/lib/protocol/sender';
import { createServerClock } from '@/lib/protocol/server-clock';
import { reject } from '@/lib/session/rejection';
import { ManualClock } from '../../support/manual-clock';

const request = (id: string): Request => ({ id, command: { type: 'blank', on: true } });
const yes: Ack = { ok: true, value: null };

function bench() {
  const clock = new ManualClock();
  const sent: { id: string; answer: (ack: Ack | null) => void }[] = [];
  const sender = createSender({
    clock,
    chance: () => 0.5,
    send: ({ id }) => new Promise((answer) => sent.push({ id, answer })),
  });
  return { clock, sent, sender };
}
const settle = () => new Promise((done) => setImmediate(done));

describe('commands that are being sent', () => {
  it('O1: commands given while the connection was away are sent when it is back, in order', async () => {
    const { sent, sender } = bench();
    void sender.put(request('a'), { within: Number.POSITIVE_INFINITY });
    void sender.put(request('b'), { within: Number.POSITIVE_INFINITY });
    expect(sent).toEqual([]);
    sender.setConnected(true);
    expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('O2: without an answer the same id is sent again, after longer and longer waits', async () => {
    const { clock, sent, sender } = bench();
    sender.setConnected(true);
    const answer = sender.put(request('a'), { within: Number.POSITIVE_INFINITY });
    sent[0]?.answer(null);
    await settle();
    clock.advance(400);
    expect(sent).toHaveLength(2);
    sent[1]?.answer(null);
    await settle();
    clock.advance(400);
    expect(sent).toHaveLength(2);
    clock.advance(400);
    expect(sent.map(({ id }) => id)).toEqual(['a', 'a', 'a']);
    sent[2]?.answer(yes);
    expect(await answer).toEqual(yes);
    expect(sender.size).toBe(0);
  });

  it('O3: after a refusal that passes it waits as long as the server says; a final one is the answer', async () => {
    const { clock, sent, sender } = bench();
    sender.setConnected(true);
    const answer = sender.put(request('a'), { within: Number.POSITIVE_INFINITY });
    sent[0]?.answer({ ok: false, ...reject('tooFast', 1_000) });
    await settle();
    clock.advance(999);
    expect(sent).toHaveLength(1);
    clock.advance(1);
    expect(sent).toHaveLength(2);
    sent[1]?.answer({ ok: false, ...reject('closed') });
    expect(await answer).toMatchObject({ ok: false, code: 'closed' });
  });

  it('O4: when its time is up, a command is answered with a timeout, and a late answer changes nothing', async () => {
    const { clock, sent, sender } = bench();
    sender.setConnected(true);
    const answer = sender.put(request('a'), { within: 3_000 });
    clock.advance(3_000);
    expect(await answer).toMatchObject({ ok: false, code: 'timeout' });
    sent[0]?.answer(yes);
    await settle();
    expect(sender.size).toBe(0);
  });

  it('O5: a connection that breaks while an answer is awaited leads to one more attempt, not to two', async () => {
    const { sent, sender } = bench();
    sender.setConnected(true);
    void sender.put(request('a'), { within: Number.POSITIVE_INFINITY });
    sender.setConnected(false);
    sent[0]?.answer(null);
    await settle();
    sender.setConnected(true);
    sender.setConnected(true);
    expect(sent).toHaveLength(2);
  });
});

describe("the server's clock", () => {
  const page = () => {
    const time = { passed: 5_000, wall: 70_000 };
    let parted = 0;
    const clock = createServerClock(
      { passed: () => time.passed, wall: () => time.wall },
      () => void parted++,
    );
    const pass = (ms: number) => {
      time.passed += ms;
      time.wall += ms;
    };
    return { clock, time, pass, parted: () => parted };
  };

  it('O6: the message that was least late tells the offset', () => {
    const { clock, pass } = page();
    expect(clock.now()).toBe(70_000);
    for (const late of [80, 12, 300]) {
      pass(late);
      clock.observe(1_000_000);
      pass(-late);
    }
    pass(1_000);
    expect(clock.now()).toBe(1_000_000 + 1_000 - 12);
  });

  it("O17: a phone whose wall clock is set keeps the server's time", () => {
    const { clock, time, pass, parted } = page();
    clock.observe(1_000_000);
    for (const by of [60_000, -120_000, 86_400_000, -2 * 86_400_000]) {
      time.wall += by;
      expect(clock.now()).toBe(1_000_000);
    }
    expect(parted()).toBe(4);
    pass(500);
    clock.observe(1_000_400);
    expect(clock.now()).toBe(1_000_400);
  });

  it('O17: after a sleep that its own time did not count, the next message alone tells', () => {
    const { clock, time, parted } = page();
    clock.observe(1_000_000);
    time.wall += 600_000;
    expect(clock.now()).toBe(1_000_000);
    expect(parted()).toBe(1);
    clock.observe(1_600_000);
    expect(clock.now()).toBe(1_600_000);
  });

  it('O17: another connection may lead to a server that counts from an earlier time', () => {
    const { clock } = page();
    clock.observe(1_000_000);
    clock.renew();
    clock.observe(400_000);
    expect(clock.now()).toBe(400_000);
  });
});
