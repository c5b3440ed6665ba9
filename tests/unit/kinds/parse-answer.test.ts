// The rules of answers as they come off the wire, K1 … K3 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/kinds/kinds';
import { parseAnswer } from '@/lib/kinds/parse-answer';
import * as an from './activities';
import { everyActivity } from './activities';
import { answersTo } from './answers';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const answerable = everyActivity.filter(({ kind }) => !['draw', 'guess', 'descend'].includes(kind));

describe('A1: an answer that fits its activity is accepted as it is', () => {
  it.each(answerable.map((activity) => [activity.kind, activity] as const))(
    `%s (seed ${seed})`,
    (_, activity) => {
      fc.assert(
        fc.property(answersTo(activity), (answer) => {
          const sent: unknown = JSON.parse(JSON.stringify(answer));
          const parsed = parseAnswer(activity, sent);
          expect(parsed.ok).toBe(true);
          // JSON has no −0, and texts are calmed; all else is untouched.
          if (!('text' in answer || 'texts' in answer)) expect(parsed).toEqual({ ok: true, value: sent });
        }),
        { seed, numRuns: 100 },
      );
    },
  );
});

describe('A1: an answer that does not fit its activity is refused, never clamped', () => {
  it.each<[Activity, unknown]>([
    [an.choice(), { kind: 'choice', option: 3 }],
    [an.choice(), { kind: 'choice', option: -1 }],
    [an.choice(), { kind: 'choice', option: 0.5 }],
    [an.choice(), { kind: 'choice', option: '1' }],
    [an.choice(), { kind: 'vote', option: 1 }],
    [an.choice(), { kind: 'choice', option: 1, elapsed: 0 }],
    [an.choice(), { kind: 'choice' }],
    [an.choice(), null],
    [an.choice(), [1]],
    [an.choices(), { kind: 'choices', options: [0, 0] }],
    [an.choices(), { kind: 'choices', options: [0, 1, 2, 3, 4] }],
    [an.trueFalse(), { kind: 'true-false', value: 'false' }],
    [an.number('exact'), { kind: 'number', value: -0.01 }],
    [an.number('exact'), { kind: 'number', value: 100_001 }],
    [an.number('exact'), { kind: 'number', value: Number.NaN }],
    [an.number('exact'), { kind: 'number', value: Number.POSITIVE_INFINITY }],
    [an.order(), { kind: 'order', items: ['random', 'feed', 'assess'] }],
    [an.order(), { kind: 'order', items: ['random', 'feed', 'assess', 'assess'] }],
    [an.order(), { kind: 'order', items: ['random', 'feed', 'assess', 'other'] }],
    [an.order(), { kind: 'order', order: [0, 1, 2, 3] }],
    [an.words(), { kind: 'words', words: [] }],
    [an.words(), { kind: 'words', words: ['a', 'b', 'c'] }],
    [an.scale(), { kind: 'scale', value: 0 }],
    [an.scale(), { kind: 'scale', value: 6 }],
    [an.rating(), { kind: 'rating', value: -1 }],
    [an.rating(), { kind: 'rating', value: 10.5 }],
    [an.stars(), { kind: 'rating', value: 0 }],
    [an.freeText(), { kind: 'free-text', text: 'a'.repeat(141) }],
    [an.freeText(), { kind: 'free-text', text: ' ' }],
    [an.preference(), { kind: 'preference', order: [0, 1] }],
    [an.preference(), { kind: 'preference', order: [0, 1, 1] }],
    [an.preference(), { kind: 'preference', order: [0, 1, 3] }],
    [an.budget(), { kind: 'budget', coins: [50, 51, 0] }],
    [an.budget(), { kind: 'budget', coins: [0, 0, 0] }],
    [an.budget(), { kind: 'budget', coins: [-10, 60, 0] }],
    [an.budget(), { kind: 'budget', coins: [0.5, 60, 0] }],
    [an.grid(), { kind: 'grid', values: [6, 1] }],
    [an.grid(), { kind: 'grid', values: [null, null] }],
    [an.grid(), { kind: 'grid', values: [1] }],
    [an.gaps(), { kind: 'gaps', texts: [null, null] }],
    [an.gaps(), { kind: 'gaps', texts: ['', '10'] }],
    [an.gaps(), { kind: 'gaps', texts: ['a'.repeat(61), '10'] }],
    [an.match(), { kind: 'match', chosen: [0, 0, null, null] }],
    [an.match(), { kind: 'match', chosen: [4, null, null, null] }],
    [an.match(), { kind: 'match', chosen: [null, null, null, null] }],
    [an.hotspot(), { kind: 'hotspot', x: 1001, y: 0 }],
    [an.hotspot(), { kind: 'hotspot', x: 0.5, y: 0 }],
    [an.hotspot(), { kind: 'hotspot', x: 5 }],
    [an.groups(), { kind: 'groups', chosen: [2, null, null, null] }],
    [an.groups(), { kind: 'groups', chosen: [0, 0, 0] }],
    [an.vote(), { kind: 'vote', option: 2 }],
    [an.digitPick(), { kind: 'digit-pick', picks: [1, 2, 3] }],
    [an.digitPick(), { kind: 'digit-pick', picks: [1, 2, 3, 10] }],
    // Searches are made of steps and tries: nobody hands in a whole one.
    [an.guess(), { kind: 'guess', tried: [0] }],
    [an.descend(), { kind: 'descend', path: [[0.5, 0.5]] }],
    [an.toggles(), { kind: 'toggles', on: [true, false] }],
    [an.draw(), { kind: 'draw' }],
  ])('%#: %j', (activity, value) => {
    expect(parseAnswer(activity, value)).toEqual({ ok: false, error: 'badAnswer' });
  });

  it(`whatever it is, the answer is a value and never a throw (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyActivity), fc.anything(), (activity, value) => {
        expect(parseAnswer(activity, value)).toHaveProperty('ok');
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('A2: a text is at most 60 graphemes after NFKC, without invisible characters', () => {
  const say = (text: string) => parseAnswer(an.text(), { kind: 'text', text });

  it.each([
    ['  a \n b ', 'a b'],
    ['ﬁn', 'fin'],
    ['👩‍👩‍👧'.replaceAll('\u200d', ''), '👩👩👧'],
    ['é'.repeat(60), 'é'.repeat(60)],
  ])('%j becomes %j', (text, calm) => {
    expect(say(text)).toEqual({ ok: true, value: { kind: 'text', text: calm } });
  });

  it.each(['', '   ', 'a'.repeat(61), 'a\u0000b', 'a\u202eb', 'a\u200bb', '\ud800', 'e\u0301'.repeat(250)])(
    '%j is refused',
    (text) => {
      expect(say(text)).toEqual({ ok: false, error: 'badAnswer' });
    },
  );
});

describe('A3: what a participant answered, sent back to them, says nothing about the right answer', () => {
  const rightOtherwise: [Activity, Activity][] = [
    [an.choice(), { ...an.choice(), right: 0 }],
    [an.choices(), { ...an.choices(), right: [3] }],
    [an.trueFalse(), { ...an.trueFalse(), right: true }],
    [an.number('exact'), { ...an.number('exact'), right: 77 }],
    [an.order(), { ...an.order(), items: [...an.order().items].reverse() }],
    [an.text(), { ...an.text(), accepted: ['nobody'] }],
    [an.digitPick(), { ...an.digitPick(), labels: [9, 9, 9, 9] }],
    [an.gaps(), { ...an.gaps(), accepted: [['nobody'], ['knows']] }],
    [an.match(), { ...an.match(), right: [0, 1, 2, 3] }],
    [an.groups(), { ...an.groups(), right: [1, 0, 1, 0] }],
  ];

  it.each(rightOtherwise.map((pair) => [pair[0].kind, ...pair] as const))(
    `%s (seed ${seed})`,
    (_, activity, other) => {
      fc.assert(
        fc.property(answersTo(activity), (answer) => {
          expect(parseAnswer(other, answer)).toEqual(parseAnswer(activity, answer));
        }),
        { seed, numRuns: 50 },
      );
    },
  );
});
