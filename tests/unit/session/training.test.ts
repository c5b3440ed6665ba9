import { expect, it } from 'vitest';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';

it('W24: marks stay few however long drawings keep joining, and every drawing is counted', () => {
  const state = initialState('room', { seed: 1, createdAt: 0 });
  for (let seq = 1; seq <= 5_000; seq++) {
    evolve(state, {
      seq,
      at: seq,
      event: { type: 'trainerChanged', step: seq * 3, change: { kind: 'join', ids: [`d${seq}`] } },
    });
  }
  const { marks } = state.training;
  expect(marks.length).toBeLessThanOrEqual(240);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
  expect(marks[0]?.step).toBe(3);
  expect(marks.at(-1)).toEqual({ step: 15_000, count: 1, digit: 'd5000' });
  expect(marks.map(({ step }) => step)).toEqual(marks.map(({ step }) => step).sort((a, b) => a - b));
});
