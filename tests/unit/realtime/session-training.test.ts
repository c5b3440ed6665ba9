import { expect, it } from 'vitest';
import { SessionTraining } from '@/lib/realtime/host/session-training';
import { initialState } from '@/lib/session/initial';
import type { SessionNews } from '@/lib/training/messages';
import { FakeTrainer } from '../../support/fake-trainer';
import { ManualClock } from '../../support/manual-clock';

it('Z5: once there is a network without the digits that left, no earlier one is kept', () => {
  const kept: [step: number, most: number | undefined][] = [];
  const training = new SessionTraining({
    state: initialState('room', { seed: 7, createdAt: 0 }),
    trainer: new FakeTrainer(),
    clock: new ManualClock(),
    memory: { points: [], log: [], checkpoint: null, network: null },
    keepReport: async () => {},
    keepCheckpoint: async (step, _bytes, most) => void kept.push([step, most]),
  });
  const checkpoint = (step: number): SessionNews => ({
    type: 'checkpoint',
    session: 'room',
    step,
    bytes: new Uint8Array(),
  });
  const applied = (kind: 'join' | 'leave'): SessionNews => ({
    type: 'applied',
    session: 'room',
    step: 20,
    change: { kind, ids: ['a1'] },
  });
  for (const news of [applied('join'), checkpoint(10), applied('leave'), checkpoint(20), checkpoint(30)])
    training.hear(news);
  expect(kept).toEqual([
    [10, undefined],
    [20, 1],
    [30, undefined],
  ]);
});
