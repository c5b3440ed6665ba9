// A tie is said.

import { describe, expect, it } from 'vitest';
import { tieText } from '@/app/_components/kinds/parts/stage/round-count';
import { english } from '@/lib/words/en/english';

const words = english.kinds;

describe('a tie', () => {
  const counts = (...all: number[]) =>
    ({ kind: 'counts', counts: all, answered: all.reduce((sum, each) => sum + each, 0) }) as never;
  const vote = { public: { kind: 'vote' }, phase: 'closed' } as const;

  it('of a vote is said with the letters of the options', () => {
    expect(tieText({ ...vote, tally: counts(4, 8, 8, 5) }, words)).toBe('B and C tie');
    expect(tieText({ ...vote, tally: counts(8, 8, 8, 5) }, words)).toBe('A, B and C tie');
  });

  it('is none with one winner, without votes, of a question, and while people vote', () => {
    expect(tieText({ ...vote, tally: counts(4, 9, 8, 5) }, words)).toBeNull();
    expect(tieText({ ...vote, tally: counts(0, 0) }, words)).toBeNull();
    expect(tieText({ ...vote, tally: null }, words)).toBeNull();
    expect(tieText({ ...vote, phase: 'open', tally: counts(8, 8) }, words)).toBeNull();
    expect(tieText({ ...vote, public: { kind: 'choice' }, tally: counts(8, 8) }, words)).toBeNull();
  });
});
