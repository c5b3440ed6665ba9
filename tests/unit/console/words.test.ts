import { describe, expect, it } from 'vitest';
import { connectionState } from '@/app/_components/console/frame/connection-state';
import { goneText } from '@/app/_components/console/gone-text';
import { readRate } from '@/app/_components/console/training/rate-choice';
import { trainerText as textOf } from '@/app/_components/console/training/trainer-text';
import type { Pulse } from '@/lib/protocol/message';
import { reject } from '@/lib/session/rejection';
import { console as words } from '@/lib/words/en/console';
import { refusals } from '@/lib/words/en/refusals';

const training = { running: true, learningRate: 0.25 };
const newest = { step: 2600, epoch: 0.43, learningRate: 0.25, easedRate: 0.2499 };
const trainerText = (facts: Parameters<typeof textOf>[0]) => textOf(facts, words.training);
const pulse = { trainer: 'up', samplesPerSecond: 1987.4 } as const;

describe("the console's sentences", () => {
  it('tell what the trainer does, and that a runaway cost was taken back', () => {
    const calm = { training, pulse, newest, divergedAt: null };
    expect(trainerText(calm)).toEqual({
      text: '1,987 samples/s, 2,600 mini-batches, 0.43 epochs.',
      alarm: false,
    });
    expect(trainerText({ ...calm, training: { ...training, running: false } }).text).toMatch(
      /^Paused: 2,600/,
    );
    expect(trainerText({ ...calm, newest: { ...newest, easedRate: 0.0312 } }).text).toBe(
      '1,987 samples/s, 2,600 mini-batches, 0.43 epochs, rate eased to 0.031.',
    );
    expect(trainerText({ ...calm, newest: undefined }).text).toContain('nothing learned yet');
    expect(trainerText({ ...calm, divergedAt: 5 })).toEqual({
      text: expect.stringContaining('0.25'),
      alarm: true,
    });
    expect(trainerText({ ...calm, pulse: { ...pulse, trainer: 'down' }, divergedAt: 5 }).text).toMatch(
      /restart automatically/,
    );
  });

  it('tell how far a retraining is, and what a fault needs', () => {
    const calm = { training, newest, divergedAt: null };
    const said = (trainer: NonNullable<Pulse['trainer']>) =>
      trainerText({ ...calm, pulse: { ...pulse, trainer } });
    const without = said({ without: 'digits', step: 40_999, target: 120_000 });
    expect(without).toEqual({
      text: 'Retraining without the removed drawings: 34% of 120,000 mini-batches. Until then the network stays as it was.',
      alarm: false,
    });
    expect(said({ without: 'nothing', step: 1, target: 2 }).text).toMatch(
      /^Catching up after a restart: 50%/,
    );
    expect(said('failed')).toEqual({ text: expect.stringContaining('New weights'), alarm: true });
  });

  it('tell the state of the connection, and that a slide change waits for it', () => {
    expect(connectionState('live', true, false)).toBe('live');
    expect(connectionState('offline', true, false)).toBe('ahead');
    expect(connectionState('offline', false, false)).toBe('offline');
    expect(connectionState('live', false, true)).toBe('ended');
  });

  it('tell what disappears with a person', () => {
    expect(words.people.removal.text(0)).toMatch(/^Their name, answers and points disappear/);
    expect(words.people.removal.text(1)).toMatch(/^Their name, 1 drawing, answers/);
    expect(words.people.removal.text(4)).toContain('can’t be undone');
  });

  it('tell why a console is closed, a refusal in its own words', () => {
    const rejection = reject('notAllowed');
    expect(goneText({ kind: 'refused', rejection }, words.gone, refusals).text).toBe(refusals.notAllowed);
    expect(goneText({ kind: 'gone', reason: 'oldVersion' }, words.gone, refusals).text).toMatch(/^Reload/);
  });

  it('read a learning rate as people type it, within the limits of the command', () => {
    expect(['0.5', ' 1,2 ', '5', '0.0001', '100'].map(readRate)).toEqual([0.5, 1.2, 5, 0.0001, 100]);
    expect(['', ' ', 'fast', '0', '-1', '101', '1e9', 'NaN'].map(readRate)).toEqual(Array(8).fill(null));
  });
});
