// What a phone says of answers: X6 … X9 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { emptyRows, rightText, tallyRows } from '@/app/_components/kinds/parts/console/tally-rows';
import { lineText } from '@/app/_components/kinds/parts/line-text';
import { roomOf, saidOf } from '@/app/_components/kinds/parts/phone/said-of';
import { phones } from '@/app/_components/kinds/phones';
import { type Answer, activityKinds, kindOf } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import type { HandedIn } from '@/lib/protocol/hand-in';
import { type Rejection, reject } from '@/lib/session/rejection';
import { english } from '@/lib/words/en/english';
import { solutionOf, tallyOf } from '../../support/counted';
import { answers, quizActivity, quizDeck } from '../../support/quiz-deck';
import * as an from './activities';

const { kinds: words, refusals } = english;
const shownOf = (id: string) => publicActivity(quizActivity(id), 1);
const given = (shown: Answer | null, state: 'none' | 'sending' | 'locked' | 'refused' = 'locked') => ({
  shown,
  state,
  rejection: null,
  handed: null,
  byBell: false,
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
    ['rating', '4 stars are locked in.'],
    ['free', 'Your answer is locked in.'],
    ['preference', 'Your order is locked in.'],
    ['budget', 'Your coins are locked in.'],
    ['spot', 'Your place is locked in.'],
    ['grid', 'Your answers are locked in.'],
    ['gaps', 'Your answer is locked in.'],
    ['match', '3 pairs are locked in.'],
    ['groups', '3 items are locked in.'],
    ['vote', '0.5 is locked in.'],
    ['toggles', '1 0 0 is locked in.'],
  ])('%s', (id, sentence) => {
    expect(
      saidOf(shownOf(id), given(answers[id]!.right), { offline: false, over: false, words, refusals }),
    ).toBe(sentence);
  });

  it('being sent, saved for later, refused, or not there yet', () => {
    const answer = answers.choice!.right;
    expect(
      saidOf(shownOf('choice'), given(answer, 'sending'), { offline: false, over: false, words, refusals }),
    ).toBe('Sending right…');
    expect(
      saidOf(shownOf('choice'), given(answer, 'sending'), { offline: true, over: false, words, refusals }),
    ).toBe('right is saved on this phone.');
    expect(
      saidOf(shownOf('choices'), given(answers.choices!.right, 'sending'), {
        offline: true,
        over: false,
        words,
        refusals,
      }),
    ).toBe('2 answers are saved on this phone.');
    const refused = (rejection: Rejection) =>
      saidOf(
        shownOf('choice'),
        { ...given(answer, 'refused'), rejection },
        { offline: false, over: false, words, refusals },
      );
    expect(refused(reject('closed'))).toBe('Your answer came too late.');
    expect(refused(reject('tooFast'))).toBe(refusals.tooFast);
    expect(
      saidOf(shownOf('choice'), given(null, 'none'), { offline: false, over: false, words, refusals }),
    ).toBe('');
  });

  it('what the bell found filled in and not sent', () => {
    const at = (over: boolean, offline = false) => ({ over, offline, words, refusals });
    const filledIn = (handed: HandedIn | null, byBell = false, shown: Answer | null = null) => ({
      ...given(shown, shown ? 'locked' : 'none'),
      ...{ handed, byBell },
    });
    const text = shownOf('text');
    expect(saidOf(text, filledIn({ state: 'held' }), at(false))).toBe('');
    expect(saidOf(text, filledIn({ state: 'held' }), at(true))).toBe('Time’s up. Your answer was handed in.');
    expect(saidOf(text, filledIn(null, true, answers.text!.right), at(true))).toBe(
      'Time’s up. Your answer was handed in.',
    );
    expect(saidOf(text, filledIn({ state: 'waiting' }), at(true))).toBe('Time’s up. Handing in your answer…');
    expect(saidOf(text, filledIn({ state: 'waiting' }), at(true, true))).toBe(
      'Time’s up. Your answer is still on this phone, because you’re offline.',
    );
    const late = { state: 'refused', rejection: reject('closed') } as const;
    expect(saidOf(text, filledIn(late), at(true))).toBe('Your answer came too late.');
  });

  it('a long option is called by its letter', () => {
    const activity = { ...quizActivity('choice'), options: ['x'.repeat(40), 'short'] } as never;
    const answer = { kind: 'choice', option: 0 } as const;
    expect(
      saidOf(publicActivity(activity, 1), given(answer), { offline: false, over: false, words, refusals }),
    ).toBe('A is locked in.');
  });

  it('never more people answered than there are', () => {
    expect(roomOf(shownOf('vote'), { answered: 3, of: 2 }, words)).toBe('3 of 3 have voted.');
    expect(roomOf(shownOf('choice'), { answered: 31, of: 47 }, words)).toBe('31 of 47 have answered.');
  });
});

describe('X7: rows of a tally name every option, what is right and what is mine', () => {
  const rowsOf = (id: string, own: Answer | null = null) => {
    const activity = quizActivity(id);
    const tally = tallyOf(activity, [answers[id]!.right, answers[id]!.right, answers[id]!.other]);
    return tallyRows({ activity: shownOf(id), tally, solution: solutionOf(activity), own }, words);
  };

  it.each(['choice', 'choices', 'truth', 'scale', 'vote', 'toggles', 'order', 'words'])('%s', (id) => {
    const rows = rowsOf(id, answers[id]!.right);
    const texts = rows.map(({ letter, text }) => `${letter} ${text}`);
    expect(new Set(texts).size).toBe(rows.length);
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
    expect(emptyRows(shownOf('truth'), words).map(({ letter, text }) => [letter, text])).toEqual([
      ['', 'False'],
      ['', 'True'],
    ]);
  });

  it('how many had all in place comes first', () => {
    expect(rowsOf('order').map(({ text, count, right }) => [text, count, right])).toEqual([
      ['all in place', 2, true],
      ['2 in place', 1, false],
    ]);
  });
});

it('X9: every kind of activity has a screen on phones and a way to take part', () => {
  expect(Object.keys(phones).sort()).toEqual([...activityKinds].sort());
  for (const { activities } of quizDeck.slides)
    for (const { id, kind } of activities) expect(shownOf(id).way).toBe(kindOf(kind).way);
});

describe('V1: the right answer is data, and is put into words where it is read', () => {
  it.each([
    [an.choice(), 'b'],
    [an.choices(), 'a, c'],
    [an.trueFalse(), 'False'],
    [an.number('nearest', 23_860), '23,860'],
    [an.number('exact', 0.5), '0.5'],
    [an.order(), 'random → feed → assess → nudge'],
    [an.text(), 'Michael Nielsen'],
    [an.digitPick(), '2 1 0 4'],
    [an.vote(), ''],
  ] as const)('%#: %j', (activity, answer) => {
    expect(rightText(activity, solutionOf(activity), words)).toBe(answer);
  });
});

describe('S12: why an answer earned its points is put into words where it is read', () => {
  const line = { points: 900, right: 1, streak: 3, time: { elapsed: 2140, allowed: 20_000 }, bonus: 0.1 };

  it.each([
    [line, 'correct, 2.1 s of 20, 3 in a row'],
    [{ ...line, bonus: 0 }, 'correct, 2.1 s of 20'],
    [{ ...line, right: 0, bonus: 0 }, 'not correct, 2.1 s of 20'],
    [{ ...line, right: 0.5, time: null, bonus: 0 }, '50% correct'],
  ])('%#: %j', (one, sentence) => {
    expect(lineText(one, words)).toBe(sentence);
  });

  it('a line of an earlier version is shown as it is', () => {
    const told = { points: 900, right: 1, streak: 1, explanation: 'right, 2.1 s of 20' };
    expect(lineText(told, words)).toBe('right, 2.1 s of 20');
  });
});
