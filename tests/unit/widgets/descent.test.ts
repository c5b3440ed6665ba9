// ::descent: the hopping ball, and the rates of a vote.

import { describe, expect, it } from 'vitest';
import { rateChoices } from '@/app/_components/widgets/descent/rates';
import { hopAt, hopMillis } from '@/app/_components/widgets/descent/use-hops';
import type { StageRound } from '@/lib/session/view-types';

describe('a ball that hops', () => {
  it('rests between two hops and ends at the last place', () => {
    const places = [3, 2.4, 1.92];
    expect(hopAt(places, 0)).toEqual({ done: 0, at: 3 });
    // A nudge takes 240 of the 340 ms.
    expect(hopAt(places, 0.9).at).toBeCloseTo(2.4, 10);
    expect(hopAt(places, 1)).toEqual({ done: 1, at: 2.4 });
    expect(hopAt(places, 7)).toEqual({ done: 2, at: 1.92 });
    expect(hopMillis).toBeGreaterThan(240);
  });
});

describe('the rates of a vote', () => {
  const activity = {
    way: 'answer',
    kind: 'vote',
    id: 'size',
    slide: 1,
    prompt: '',
    seconds: null,
    scoring: 'none',
    points: 0,
    keep: 'last',
    options: ['0.01', '0.1'],
    sets: null,
  } as const;
  const round = (phase: StageRound['phase'], counts: readonly number[]): StageRound => ({
    ...{
      id: 'size.1',
      activity: 'size',
      phase,
      openedAt: 0,
      deadline: null,
      answered: 3,
      of: 4,
      revealed: null,
    },
    public: activity,
    tally: { kind: 'counts', counts, answered: 3 },
  });

  it('stand there before the vote, grow while it is open, and have a winner after it', () => {
    expect(rateChoices([activity], 'size', null)).toEqual([
      { rate: 0.01, votes: 0, won: false },
      { rate: 0.1, votes: 0, won: false },
    ]);
    expect(rateChoices([activity], 'size', round('open', [1, 2])).map(({ won }) => won)).toEqual([
      false,
      false,
    ]);
    expect(rateChoices([activity], 'size', round('closed', [1, 2])).map(({ won }) => won)).toEqual([
      false,
      true,
    ]);
    expect(rateChoices([activity], 'size', round('closed', [0, 0])).some(({ won }) => won)).toBe(false);
    expect(rateChoices([activity], 'other', null)).toEqual([]);
  });
});
