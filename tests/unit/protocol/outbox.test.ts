import { describe, expect, it } from 'vitest';
import type { Ack, Request } from '@/lib/protocol/message';
import { createOutbox } from '@/lib/protocol/outbox';
import { createServerClock } from '@/lib/protocol/server-clock';
import { reject } from '@/lib/session/rejection';
import { ManualClock } from '../../support/manual-clock';

const request = (id: string): Request => ({ id, command: { type: 'blank', on: true } });
const yes: Ack = { ok: true, value: null };

function bench() {
  const clock = new ManualClock();
  const sent: { id: string; answer: (ack: Ack | null) => void }[] = [];
  const outbox = createOutbox({
    clock,
    chance: () => 0.5,
    send: ({ id }) => new Promise((answer) => sent.push({ id, answer })),
  });
  return { clock, sent, outbox };
}
const settle = () => new Promise((done) => setImmediate(done));

describe('commands on their way', () => {
  it('O1: what was asked while the line was gone is sent once it is back, in order', async () => {
    const { sent, outbox } = bench();
    void outbox.put(request('a'), Number.POSITIVE_INFINITY);
    void outbox.put(request('b'), Number.POSITIVE_INFINITY);
    expect(sent).toEqual([]);
    outbox.setConnected(true);
    expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('O2: without an answer the same id is sent again, ever more slowly', async () => {
    const { clock, sent, outbox } = bench();
    outbox.setConnected(true);
    const answer = outbox.put(request('a'), Number.POSITIVE_INFINITY);
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
    expect(outbox.size).toBe(0);
  });

  it('O3: a refusal that passes is waited out as long as the server says; a final one is the answer', async () => {
    const { clock, sent, outbox } = bench();
    outbox.setConnected(true);
    const answer = outbox.put(request('a'), Number.POSITIVE_INFINITY);
    sent[0]?.answer({ ok: false, ...reject('tooFast', 1_000) });
    await settle();
    clock.advance(999);
    expect(sent).toHaveLength(1);
    clock.advance(1);
    expect(sent).toHaveLength(2);
    sent[1]?.answer({ ok: false, ...reject('closed') });
    expect(await answer).toMatchObject({ ok: false, code: 'closed' });
  });

  it('O4: after `within` it is answered with a timeout, and a late answer changes nothing', async () => {
    const { clock, sent, outbox } = bench();
    outbox.setConnected(true);
    const answer = outbox.put(request('a'), 3_000);
    clock.advance(3_000);
    expect(await answer).toMatchObject({ ok: false, code: 'timeout' });
    sent[0]?.answer(yes);
    await settle();
    expect(outbox.size).toBe(0);
  });

  it('O5: a line that breaks while an answer is awaited leads to one more sending, not to two', async () => {
    const { sent, outbox } = bench();
    outbox.setConnected(true);
    void outbox.put(request('a'), Number.POSITIVE_INFINITY);
    outbox.setConnected(false);
    sent[0]?.answer(null);
    await settle();
    outbox.setConnected(true);
    outbox.setConnected(true);
    expect(sent).toHaveLength(2);
  });
});

describe("the server's clock", () => {
  it('O6: the least late message tells the offset', () => {
    const clock = createServerClock();
    expect(clock.at(500)).toBe(500);
    for (const late of [80, 12, 300]) clock.observe(10_000, 5_000 + late);
    expect(clock.at(6_000)).toBe(6_000 + 5_000 - 12);
  });

  it('O6: a clock that was set is believed after thirty messages', () => {
    const clock = createServerClock();
    clock.observe(50_000, 0);
    for (let i = 0; i < 30; i++) clock.observe(i, i);
    expect(clock.at(100)).toBe(100);
  });
});
