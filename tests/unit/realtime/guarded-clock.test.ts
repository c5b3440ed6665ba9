import { expect, it } from 'vitest';
import { guardedClock } from '@/lib/realtime/guarded-clock';
import { ManualClock } from '../../support/manual-clock';

it('W9: an error in a timer does not end the process', () => {
  const clock = new ManualClock();
  const said: string[] = [];
  const log = { error: (_fields: object, text: string) => void said.push(text) };
  const guarded = guardedClock(clock, log as never);
  let ran = false;
  guarded.after(1, () => {
    throw new Error('a bug');
  });
  guarded.after(2, () => {
    ran = true;
  });
  clock.advance(10);
  expect(ran).toBe(true);
  expect(said).toEqual(['a timer failed']);
});
