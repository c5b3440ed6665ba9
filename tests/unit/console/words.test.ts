import { describe, expect, it } from 'vitest';
import { lineText } from '@/app/_components/console/frame/line-state';
import { goneText } from '@/app/_components/console/gone-text';
import { removalText } from '@/app/_components/console/people/people-text';
import { readRate } from '@/app/_components/console/training/rate-choice';
import { trainerText } from '@/app/_components/console/training/trainer-text';
import type { Pulse } from '@/lib/protocol/message';
import { reject } from '@/lib/session/rejection';

const training = { running: true, learningRate: 0.25 };
const newest = { step: 2600, epoch: 0.43, learningRate: 0.25, easedRate: 0.2499 };
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
      /comes back/,
    );
  });

  it('tell how far a network is that learns again, and what a fault needs', () => {
    const calm = { training, newest, divergedAt: null };
    const said = (trainer: NonNullable<Pulse['trainer']>) =>
      trainerText({ ...calm, pulse: { ...pulse, trainer } });
    const without = said({ without: 'digits', step: 40_999, target: 120_000 });
    expect(without).toEqual({
      text: 'Learning again without what was taken out: 34 % of 120,000 mini-batches. Until then the network stays as it was.',
      alarm: false,
    });
    expect(said({ without: 'nothing', step: 1, target: 2 }).text).toMatch(
      /^Catching up after a restart: 50 %/,
    );
    expect(said('failed')).toEqual({ text: expect.stringContaining('New weights'), alarm: true });
  });

  it('tell the state of the line, with a turn that waits for it', () => {
    expect(lineText('live', true, false)).toBe('Line is up');
    expect(lineText('offline', true, false)).toBe('Offline, a turn waits');
    expect(lineText('offline', false, false)).toBe('Offline, pages turn');
    expect(lineText('live', false, true)).toBe('Talk has ended');
  });

  it('tell what goes with a person', () => {
    expect(removalText(0)).toMatch(/^Their name, answers and points go/);
    expect(removalText(1)).toMatch(/^Their name, 1 drawing, answers/);
    expect(removalText(4)).toContain('no undo');
  });

  it('tell why a console is closed, a refusal in its own words', () => {
    const rejection = reject('notAllowed');
    expect(goneText({ kind: 'refused', rejection }).text).toBe(rejection.message);
    expect(goneText({ kind: 'gone', reason: 'oldVersion' }).text).toMatch(/^Reload/);
  });

  it('read a learning rate as people type it, within the limits of the command', () => {
    expect(['0.5', ' 1,2 ', '5', '0.0001', '100'].map(readRate)).toEqual([0.5, 1.2, 5, 0.0001, 100]);
    expect(['', ' ', 'fast', '0', '-1', '101', '1e9', 'NaN'].map(readRate)).toEqual(Array(8).fill(null));
  });
});
