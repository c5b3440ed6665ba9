import { describe, expect, it } from 'vitest';
import type { Ack } from '@/lib/protocol/message';
import { boundAnswers } from '@/lib/realtime/sockets/answers';
import { waitingForQueries } from '@/lib/realtime/sockets/limits';
import { ManualClock } from '../../support/manual-clock';

/** A connection whose answers have `size` bytes and whose refusals have none. */
function connection(size: number, waiting = () => 0) {
  const clock = new ManualClock();
  let written = 0;
  const line = { written: () => written, waiting };
  const bound = boundAnswers(line, { perSecond: 1_000, burst: 4_000 }, clock);
  const acks: Ack[] = [];
  const ask = () =>
    bound(
      async () => ({ ok: true, value: null }),
      (ack) => {
        acks.push(ack);
        if (ack.ok) written += size;
      },
    );
  return { ask, acks, clock, bytes: () => written };
}

describe('W32: a connection gets a number of bytes per second in answers to queries; further queries are told to wait', () => {
  it('also when they come all at once', async () => {
    const phone = connection(1_500);
    await Promise.all(Array.from({ length: 40 }, phone.ask));
    expect(phone.bytes()).toBe(4_500);
    expect(phone.acks.at(-1)).toEqual({ ok: false, code: 'tooFast', retryAfter: expect.any(Number) });
    phone.clock.pass(499);
    await phone.ask();
    expect(phone.bytes()).toBe(4_500);
    phone.clock.pass(10);
    await phone.ask();
    expect(phone.bytes()).toBe(6_000);
  });

  it('over a minute it is not more than the rate and one answer', async () => {
    const phone = connection(1_500);
    for (let n = 0; n < 1_200; n++) {
      phone.clock.pass(50);
      await phone.ask();
    }
    expect(phone.bytes()).toBeLessThanOrEqual(60_000 + 4_000 + 1_500);
  });

  it('a query that fails does not stop the next one', async () => {
    const bound = boundAnswers(
      { written: () => 0, waiting: () => 0 },
      { perSecond: 1, burst: 5 },
      new ManualClock(),
    );
    await expect(
      bound(
        () => Promise.reject(new Error('no')),
        () => {},
      ),
    ).rejects.toThrow('no');
    const acks: Ack[] = [];
    await bound(
      async () => ({ ok: true, value: 1 }),
      (ack) => void acks.push(ack),
    );
    expect(acks).toEqual([{ ok: true, value: 1 }]);
  });
});

it('W33: queries wait while the client does not read what it was sent', async () => {
  let waiting = waitingForQueries + 1;
  const phone = connection(10, () => waiting);
  await phone.ask();
  expect(phone.acks).toEqual([{ ok: false, code: 'tooFast', retryAfter: 1_000 }]);
  waiting = waitingForQueries;
  await phone.ask();
  expect(phone.acks.at(-1)).toEqual({ ok: true, value: null });
});
