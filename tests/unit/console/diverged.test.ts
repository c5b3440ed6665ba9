import { expect, it } from 'vitest';
import { presenterView } from '@/lib/session/view/views';
import { deck, Room } from '../../support/session';

const join = { pin: '123456', address: 'here', url: 'http://here/j', takeAway: 'http://here/away/x' };

it('the console hears when the cost ran away, until the presenter chooses another rate or new weights', () => {
  const room = new Room();
  const heard = () => presenterView(room.state, { deck, now: room.now, join }).divergedAt;
  const runAway = () =>
    room.try(
      { role: 'server' },
      { type: 'noteTrainerChange', step: 9, change: { kind: 'rollback', learningRate: 2.5 } },
    );
  expect(heard()).toBeNull();
  runAway();
  expect(heard()).toBe(room.now);
  expect(room.state.training.learningRate).toBe(2.5);
  room.presenter({ type: 'train', running: false, pace: 500, learningRate: 2.5 });
  expect(heard()).toBe(room.now);
  room.presenter({ type: 'train', running: true, pace: 500, learningRate: 0.5 });
  expect(heard()).toBeNull();
  runAway();
  room.presenter({ type: 'resetNetwork', shape: 0, seed: 1 });
  expect(heard()).toBeNull();
});
