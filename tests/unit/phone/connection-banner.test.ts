// What a phone says about its connection, and about answers that came too late.

import { describe, expect, it } from 'vitest';
import { bannerOf } from '@/app/_components/phone/connection-banner';
import { lateAnswers } from '@/app/_components/phone/late-answer';
import type { KeptCommand } from '@/lib/protocol/lanes';
import type { Ack } from '@/lib/protocol/message';
import { reject } from '@/lib/session/rejection';
import { english } from '@/lib/words/en/english';
import { outgoingOf } from '../../support/outgoing';

const words = english.phone.connection;
const banner = (state: Partial<Parameters<typeof bannerOf>[0]>) =>
  bannerOf({ status: 'live', waiting: 0, drawing: false, late: false, away: false, ...state }, words);

describe('the banner over the head', () => {
  it('says nothing while everything is sent, nor before the first connection', () => {
    expect(banner({})).toBeNull();
    expect(banner({ status: 'connecting', waiting: 2 })).toBeNull();
  });

  it('says offline what is safe and what happens next', () => {
    expect(banner({ status: 'offline' })).toEqual({ first: words.offline, rest: words.reconnecting });
    expect(banner({ status: 'offline', waiting: 3, drawing: true })).toEqual({
      first: words.keepDrawing,
      rest: 'We’ll send your 3 drawings when you’re back online.',
    });
  });

  it('counts the drawings that are being sent, except the one that the pad tells of', () => {
    expect(banner({ waiting: 1 })?.rest).toBe('Sending 1 drawing…');
    expect(banner({ waiting: 1, drawing: true })).toBeNull();
    expect(banner({ waiting: 2, drawing: true })?.rest).toBe('Sending 2 drawings…');
  });

  it('says that an answer came too late', () => {
    expect(banner({ late: true })?.rest).toBe(words.cameTooLate);
  });
});

describe('O12: what comes after its round', () => {
  const answer = (round: string): KeptCommand => ({
    type: 'answer',
    round,
    value: { kind: 'text', text: 'a' },
  });
  const late: Ack = { ok: false, ...reject('closed') };
  const rounds = (outcomes: readonly { readonly command: KeptCommand }[]) =>
    outcomes.map(({ command }) => 'round' in command && command.round);

  it('is told by its own screen while that is there, and by the banner afterwards', () => {
    const outgoing = outgoingOf(
      [],
      [
        [answer('Q1.1'), late],
        [answer('Q2.1'), late],
      ],
    );
    expect(lateAnswers(outgoing, 'Q2.1').map(rounds)).toEqual([['Q2.1'], ['Q1.1']]);
    expect(lateAnswers(outgoing, null).map(rounds)).toEqual([[], ['Q1.1', 'Q2.1']]);
  });

  it('is late only if it was refused for that', () => {
    const outgoing = outgoingOf(
      [],
      [
        [answer('Q1.1'), { ok: true, value: null }],
        [answer('Q2.1'), { ok: false, ...reject('badAnswer') }],
      ],
    );
    expect(lateAnswers(outgoing, null)).toEqual([[], []]);
  });

  it('H32: the presenter’s absence is told where nothing more urgent is', () => {
    expect(banner({ away: true })).toEqual(words.presenterAway);
    expect(banner({ away: true, status: 'offline' })?.first).toBe(words.offline);
    expect(banner({ away: true, late: true })?.rest).toBe(words.cameTooLate);
  });
});
