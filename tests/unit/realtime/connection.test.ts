import { describe, expect, it } from 'vitest';
import { createLog } from '@/lib/log';
import type { Ack } from '@/lib/protocol/message';
import { wrap } from '@/lib/realtime/sockets/connection';
import { ManualClock } from '../../support/manual-clock';

const ping = { id: 'command-1', command: { type: 'ping' } };

/** A phone whose every valid message succeeds. */
function phone() {
  const clock = new ManualClock();
  const wrapper = wrap(
    {
      actor: { role: 'phone', participant: 'ann' },
      host: { handle: async () => ({ ok: true, value: null }) },
      roundTrip: () => 0,
      line: { written: () => 0, waiting: () => 0 },
    },
    { clock, log: createLog({ level: 'silent', plain: true, write: () => {} }) },
  );
  const send = async (body: unknown) => {
    let ack: Ack | undefined;
    const civil = await wrapper.receive(['command', body, (given: Ack) => (ack = given)]);
    return { civil, ack };
  };
  /** How many messages are answered until the phone is disconnected, up to a thousand. */
  const untilCut = async (pause: number, bodyOf: (n: number) => unknown) => {
    for (let n = 1; n <= 1_000; n++) {
      clock.pass(pause);
      if (!(await send(bodyOf(n))).civil) return n;
    }
    return null;
  };
  return { send, untilCut };
}

describe('W30: a connection is disconnected after 200 malformed or too fast messages, one per second forgiven', () => {
  it('malformed ones count, also within the rate', async () => {
    expect(await phone().untilCut(50, () => null)).toBe(211);
  });

  it('a good message in between does not bring the patience back', async () => {
    expect(await phone().untilCut(50, (n) => (n % 2 ? ping : null))).toBeLessThan(450);
  });

  it('a flood is cut although its rate lets some messages through', async () => {
    expect(await phone().untilCut(1, () => ping)).toBeLessThan(260);
  });

  it('a phone with many drawings to send is told to wait and stays, as long as it keeps to the rate of messages', async () => {
    const strokes = [[[1, 2]]];
    const draw = (n: number) => ({ type: 'draw', digit: `d${n}`, round: 'draw.1', label: 1, strokes });
    expect(await phone().untilCut(100, (n) => ({ id: `command-${n}`, command: draw(n) }))).toBeNull();
  });

  it('an odd message now and then is only refused', async () => {
    expect(await phone().untilCut(1_000, () => null)).toBeNull();
    expect(await phone().send(null)).toMatchObject({ civil: true, ack: { ok: false, code: 'malformed' } });
  });
});
