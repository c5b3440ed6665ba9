// Drafts on their way to the bell, over a sender with a fake clock.

import { describe, expect, it } from 'vitest';
import { createHandIn, type HandedIn } from '@/lib/protocol/hand-in';
import type { Ack } from '@/lib/protocol/message';
import { createSender } from '@/lib/protocol/sender';
import { reject } from '@/lib/session/rejection';
import { ManualClock } from '../../support/manual-clock';

const yes: Ack = { ok: true, value: null };
const settle = () => new Promise((done) => setImmediate(done));

function phone() {
  const clock = new ManualClock();
  const sent: { value: unknown; answer: (ack: Ack | null) => void }[] = [];
  let handed: ReadonlyMap<string, HandedIn> = new Map();
  let ids = 0;
  const sender = createSender({
    clock,
    chance: () => 0.5,
    send: ({ command }) =>
      new Promise((answer) => sent.push({ value: (command as { value?: unknown }).value, answer })),
  });
  sender.setConnected(true);
  const handIn = createHandIn({
    clock,
    sender,
    newId: () => `command-${++ids}`,
    onChange: (next) => (handed = next),
  });
  return {
    clock,
    sender,
    sent,
    handIn,
    values: () => sent.map(({ value }) => value),
    state: () => handed.get('Q1.1')?.state ?? null,
    put: (value: unknown, now = false) => handIn.put('Q1.1', value, now),
    answer: async (ack: Ack | null) => {
      sent.at(-1)!.answer(ack);
      await settle();
    },
  };
}

describe('O18: what is filled in is handed in while there is time', () => {
  it('at once, then once per second, always the newest', async () => {
    const { clock, values, put, answer, state } = phone();
    put('s');
    await answer(yes);
    expect(state()).toBe('held');
    put('si');
    put('sig');
    expect(values()).toEqual(['s']);
    expect(state()).toBe('waiting');
    clock.advance(1_000);
    expect(values()).toEqual(['s', 'sig']);
    await answer(yes);
    expect(state()).toBe('held');
  });

  it('at once when the bell rings, also while an earlier one is on its way', () => {
    const { values, put } = phone();
    put('s');
    put('sig', true);
    expect(values()).toEqual(['s', 'sig']);
    put('sig', true);
    expect(values()).toEqual(['s', 'sig']);
  });

  it('what is cleared again is taken back; what was never filled in is not sent', async () => {
    const { clock, values, put, answer, state } = phone();
    put(null);
    put(null, true);
    expect(values()).toEqual([]);
    put('s');
    await answer(yes);
    put(null);
    expect(state()).toBeNull();
    clock.advance(1_000);
    expect(values()).toEqual(['s', null]);
  });

  it('again on another connection: its server may know of nothing', async () => {
    const { sender, handIn, values, put, answer, state } = phone();
    put('s');
    await answer(yes);
    sender.setConnected(false);
    sender.setConnected(true);
    handIn.again();
    expect(values()).toEqual(['s', 's']);
    expect(state()).toBe('waiting');
    await answer(yes);
    put(null, true);
    handIn.again();
    expect(values()).toEqual(['s', 's', null]);
  });

  it('a refusal is told, and not tried again', async () => {
    const { clock, values, put, answer, state } = phone();
    put('s', true);
    await answer({ ok: false, ...reject('closed') });
    expect(state()).toBe('refused');
    put('s', true);
    clock.advance(5_000);
    expect(values()).toEqual(['s']);
  });

  it('nothing more is sent once the phone belongs to another participant', () => {
    const { clock, handIn, values, put } = phone();
    put('s');
    put('si');
    handIn.close();
    clock.advance(5_000);
    expect(values()).toEqual(['s']);
  });
});
