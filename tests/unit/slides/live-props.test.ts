// What slides draw from a session.

import { expect, it } from 'vitest';
import { inkIds, noLive, withoutRoom } from '@/app/_components/slides/live-props';

const view = {
  hidden: false,
  names: ['Ada'],
  wall: [{ id: 'a', label: 1, guess: 7, name: 'Ada' }],
  training: { marks: [{ step: 10, count: 2, digit: 'b' }] },
  leaderboard: [{ name: 'Ada', points: 10, rank: 1 }],
  round: {},
} as never;

it('hidden, it holds nothing user-made, before the server has heard of it', () => {
  const live = {
    ...noLive,
    view,
    drawings: new Map([['a', { id: 'a', pixels: new Uint8Array(784), strokes: [] }]]),
  };
  const covered = withoutRoom(live);
  expect(JSON.stringify(covered.view)).not.toContain('Ada');
  expect(covered.drawings.size).toBe(0);
  expect(inkIds(covered.view)).toEqual([]);
});

it('asks for the ink of the wall and of every batch that joined, once each', () => {
  expect(inkIds(view)).toEqual(['a', 'b']);
});
