import { expect, it } from 'vitest';
import { trainerText as textOf } from '@/app/_components/console/training/trainer-text';
import type { Pulse } from '@/lib/protocol/message';
import { console as words } from '@/lib/words/en/console';

const training = { running: true, learningRate: 0.25 };

const newest = { step: 2600, epoch: 0.43, learningRate: 0.25, easedRate: 0.2499 };

const trainerText = (facts: Parameters<typeof textOf>[0]) => textOf(facts, words.training);

const pulse = { trainer: 'up', samplesPerSecond: 1987.4 } as const;

it('the console tells what the trainer does, and that a runaway cost was taken back', () => {
  const calm = { training, pulse, newest, divergedAt: null };
  expect(trainerText(calm)).toEqual({
    text: '1,987 samples/s, 2,600 mini-batches, 0.43 epochs.',
    alarm: false,
  });
  expect(trainerText({ ...calm, training: { ...training, running: false } }).text).toMatch(/^Paused: 2,600/);
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

it('the console tells how far a retraining is, and what a fault needs', () => {
  const calm = { training, newest, divergedAt: null };
  const said = (trainer: NonNullable<Pulse['trainer']>) =>
    trainerText({ ...calm, pulse: { ...pulse, trainer } });
  const without = said({ without: 'digits', step: 40_999, target: 120_000 });
  expect(without).toEqual({
    text: 'Retraining without the removed drawings: 34% of 120,000 mini-batches. Until then the charts go on with the network that has them.',
    alarm: false,
  });
  expect(said({ without: 'nothing', step: 1, target: 2 }).text).toMatch(/^Catching up after a restart: 50%/);
  expect(said({ without: 'checkpoints', step: 1, target: 2 })).toEqual({
    text: 'No stored copy of the network can be used, so the same network is trained again: 50% of 2 mini-batches.',
    alarm: false,
  });
  expect(said('failed')).toEqual({ text: expect.stringContaining('New weights'), alarm: true });
});
