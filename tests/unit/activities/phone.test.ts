// What a phone says of answers: U16 … U19 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber, snapped, typedNumber } from '@/app/_components/kinds/number/numbers';
import { moved, nearestPlace } from '@/app/_components/kinds/order/moved';
import { letterOf, optionsOf } from '@/app/_components/kinds/parts/letters';
import { isAnsweredHere } from '@/app/_components/kinds/parts/phone/answered-kinds';
import { roomOf, saidOf } from '@/app/_components/kinds/parts/phone/said-of';
import { tallyRows } from '@/app/_components/kinds/parts/tally-rows';
import type { Answer } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import { type Rejection, reject } from '@/lib/session/rejection';
import { refusals } from '@/lib/words/en/refusals';
import { solutionOf, tallyOf } from '../../support/counted';
import { answers, quizActivity, quizDeck } from '../../support/quiz-deck';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const shownOf = (id: string) => publicActivity(quizActivity(id), 1);
const given = (shown: Answer | null, state: 'none' | 'sending' | 'locked' | 'refused' = 'locked') => ({
  shown,
  state,
  rejection: null,
});

describe('X6: a phone says of every answer, by its own name, what became of it', () => {
  it.each([
    ['choice', 'right is locked in.'],
    ['choices', '2 answers are locked in.'],
    ['truth', 'False is locked in.'],
    ['number', '23,860 is locked in.'],
    ['order', 'Your order is locked in.'],
    ['text', '“secret nielsen” is locked in.'],
    ['words', 'brain is locked in.'],
    ['scale', '5 is locked in.'],
    ['vote', '0.5 is locked in.'],
    ['toggles', '1 0 0 is locked in.'],
  ])('%s', (id, sentence) => {
    expect(saidOf(shownOf(id), given(answers[id]!.right), false, refusals)).toBe(sentence);
  });

  it('being sent, waiting for the connection, refused, or not there yet', () => {
    const answer = answers.choice!.right;
    expect(saidOf(shownOf('choice'), given(answer, 'sending'), false, refusals)).toBe('Sending right.');
    expect(saidOf(shownOf('choice'), given(answer, 'sending'), true, refusals)).toBe(
      'right waits on this phone.',
    );
    expect(saidOf(shownOf('choices'), given(answers.choices!.right, 'sending'), true, refusals)).toBe(
      '2 answers wait on this phone.',
    );
    const refused = (rejection: Rejection) =>
      saidOf(shownOf('choice'), { ...given(answer, 'refused'), rejection }, false, refusals);
    expect(refused(reject('closed'))).toBe('Your answer came too late.');
    expect(refused(reject('tooFast'))).toBe(refusals.tooFast);
    expect(saidOf(shownOf('choice'), given(null, 'none'), false, refusals)).toBe('');
  });

  it('a long option is called by its letter', () => {
    const activity = { ...quizActivity('choice'), options: ['x'.repeat(40), 'short'] } as never;
    const answer = { kind: 'choice', option: 0 } as const;
    expect(saidOf(publicActivity(activity, 1), given(answer), false, refusals)).toBe('A is locked in.');
  });

  it('never more people answered than there are', () => {
    expect(roomOf(shownOf('vote'), { answered: 3, here: 2 })).toBe('3 of 3 have voted.');
    expect(roomOf(shownOf('choice'), { answered: 31, here: 47 })).toBe('31 of 47 have answered.');
  });
});

describe('X7: rows of a tally name every option, what is right and what is mine', () => {
  const rowsOf = (id: string, own: Answer | null = null) => {
    const activity = quizActivity(id);
    const tally = tallyOf(activity, [answers[id]!.right, answers[id]!.right, answers[id]!.other]);
    return tallyRows({ activity: shownOf(id), tally, solution: solutionOf(activity), own });
  };

  it.each(['choice', 'choices', 'truth', 'scale', 'vote', 'toggles', 'order', 'words'])('%s', (id) => {
    const rows = rowsOf(id, answers[id]!.right);
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(rows.length);
    const solution = solutionOf(quizActivity(id));
    expect(rows.some(({ right }) => right)).toBe(solution !== null);
    if (!['order', 'words'].includes(id)) expect(rows.filter(({ own }) => own).length).toBeGreaterThan(0);
  });

  it('letters are told in order, on phones and on the stage', () => {
    expect(rowsOf('choice').map(({ letter, text }) => `${letter} ${text}`)).toEqual([
      'A left',
      'B right',
      'C neither',
    ]);
    expect(optionsOf(shownOf('truth'))).toEqual(['False', 'True']);
    expect([0, 7].map(letterOf)).toEqual(['A', 'H']);
  });

  it('how many had all in place comes first', () => {
    expect(rowsOf('order').map(({ text, count, right }) => [text, count, right])).toEqual([
      ['all in place', 2, true],
      ['2 in place', 1, false],
    ]);
  });
});

describe('X8: numbers can be typed and slid in the ways people expect', () => {
  it('a comma is a point, and half a number is none', () => {
    expect(['1', '1,5', '.5', '-3', ' 7 '].map(typedNumber)).toEqual([1, 1.5, 0.5, -3, 7]);
    expect(['', '-', '.', '1.2.3', 'e', '1e3'].map(typedNumber)).toEqual(Array(6).fill(null));
    expect(plainNumber(23860)).toBe('23,860');
  });

  it(`a slider's places are its steps, without dust (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (place) => {
        const value = snapped(place * 0.05, 0, 1, 0.05);
        expect(value).toBe(Number((place * 0.05).toFixed(2)));
        expect(String(value).length).toBeLessThanOrEqual(4);
      }),
      { seed },
    );
    expect(snapped(7, 0, 1, 0.05)).toBe(1);
  });

  it(`an item that is moved and moved back changes nothing (seed ${seed})`, () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (from, to) => {
        const there = moved(items, from, to);
        expect(there[to]).toBe(items[from]);
        expect(moved(there, to, from)).toEqual(items);
      }),
      { seed },
    );
    expect(nearestPlace([30, 90, 150], 100)).toBe(1);
    expect(nearestPlace([30, 90, 150], -50)).toBe(0);
  });
});

it('X9: every kind of activity has a screen; drawing has its own', () => {
  const kinds = quizDeck.slides.flatMap(({ activities }) => activities.map(({ kind }) => kind));
  for (const kind of kinds) expect(isAnsweredHere(kind)).toBe(kind !== 'draw');
});
