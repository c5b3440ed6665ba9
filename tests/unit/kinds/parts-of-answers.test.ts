// Answers in several parts: A11, S16, S17 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { nextEmpty, picked } from '@/app/_components/kinds/parts/phone/picked';
import type { Activity, Answer } from '@/lib/kinds/kinds';
import { sharesOf, solutionOf, tallyOf } from '../../support/counted';
import { readSlide } from '../deck/read';
import * as an from './activities';

describe('A11: answers in several parts are counted by part', () => {
  it.each<[string, Activity, Answer[], number[]]>([
    [
      'values of each statement',
      an.grid(),
      [
        { kind: 'grid', values: [5, null] },
        { kind: 'grid', values: [5, 1] },
      ],
      [0, 0, 0, 0, 2, 1, 0, 0, 0, 0],
    ],
    [
      'gaps that were right',
      an.gaps(),
      [
        { kind: 'gaps', texts: ['784', 'TEN.'] },
        { kind: 'gaps', texts: [null, '10'] },
        { kind: 'gaps', texts: ['whatever', null] },
      ],
      [1, 2],
    ],
    ['pairs', an.match(), [{ kind: 'match', chosen: [2, 1, null, 3] }], [1, 1, 0, 0]],
    ['items in their group', an.groups(), [{ kind: 'groups', chosen: [0, 1, 1, null] }], [1, 1, 0, 0]],
  ])('%s', (_, activity, answers, counts) => {
    expect(tallyOf(activity, answers)).toEqual({ kind: 'counts', counts, answered: answers.length });
  });
});

describe('S16: gaps and pairs count one by one', () => {
  it.each<[Activity, Answer, number]>([
    [an.gaps(), { kind: 'gaps', texts: ['784', 'ten'] }, 1],
    [an.gaps(), { kind: 'gaps', texts: ['784', null] }, 0.5],
    [an.match(), { kind: 'match', chosen: [2, 1, 3, 0] }, 1],
    [an.match(), { kind: 'match', chosen: [2, null, null, 1] }, 0.25],
  ])('%#', (activity, answer, share) => {
    expect(sharesOf(activity, [answer])).toEqual([share]);
  });
});

describe('S17: what chance gives earns nothing in groups', () => {
  it.each([
    [[0, 1, 0, 1], 1],
    [[0, 1, 0, 0], 0.5],
    [[0, 1, null, null], 0],
    [[0, 0, 0, 0], 0],
    [[1, 0, 1, 0], 0],
  ])('%j: %d', (chosen, share) => {
    expect(sharesOf(an.groups(), [{ kind: 'groups', chosen }])).toEqual([share]);
  });
});

describe('a deck’s gaps, pairs and groups', () => {
  const one = (source: string) => readSlide(source).activities[0]!;

  it('gaps stand between pieces, formulas in them as well', () => {
    const read = one(':::gaps[?]{id=a}\nHas ___, and $x^2$ is (___).\n\n- 7 | seven\n- 7\n\nBecause.\n:::');
    expect(read).toMatchObject({
      pieces: ['Has ', ', and x^2 is (', ').'],
      accepted: [['7', 'seven'], ['7']],
      explanation: 'Because.',
    });
    expect(Object.keys(read.rich ?? {})).toContain(', and x^2 is (');
  });

  it('what stands right of the arrows has an order of its own, the same whatever belongs together', () => {
    const choicesOf = (source: string) => {
      const read = one(source);
      return 'choices' in read && read.choices;
    };
    const choices = choicesOf(':::match[?]{id=a}\n- a -> one\n- b -> two\n- c → three\n:::');
    expect(new Set(choices || [])).toEqual(new Set(['one', 'two', 'three']));
    expect(choicesOf(':::match[?]{id=a}\n- a -> three\n- b -> one\n- c -> two\n:::')).toEqual(choices);
  });

  it('groups are those behind the arrows', () => {
    const read = one(':::groups[?]{id=a}\n- apple -> fruit\n- leek -> `veg`\n- plum -> fruit\n:::');
    expect(read).toMatchObject({ groups: ['fruit', 'veg'] });
    const items = 'items' in read ? read.items : [];
    expect(
      items.map((item) => [item, 'right' in read && (read.right as number[])[items.indexOf(item)]]),
    ).toEqual(
      expect.arrayContaining([
        ['apple', 0],
        ['leek', 1],
        ['plum', 0],
      ]),
    );
    expect(solutionOf(read)).toMatchObject({ kind: 'each' });
  });
});

describe('picking for one item after the other', () => {
  it('a choice that goes to one alone leaves whoever had it', () => {
    expect(picked([0, 1, null], 2, 0, true)).toEqual([null, 1, 0]);
    expect(picked([0, 1, null], 2, 0, false)).toEqual([0, 1, 0]);
    expect(picked([0, 1, null], 0, null, true)).toEqual([null, 1, null]);
  });

  it('goes on to the next empty one, round and round', () => {
    expect(nextEmpty([0, null, null], 2)).toBe(2);
    expect(nextEmpty([null, 1, 1], 2)).toBe(0);
    expect(nextEmpty([0, 1, 1], 1)).toBeNull();
  });
});
