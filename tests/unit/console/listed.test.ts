import { describe, expect, it } from 'vitest';
import { listed, type Order, range, type Which } from '@/app/_components/console/people/listed';
import type { ListedParticipant } from '@/lib/session/view-part-types';

const who = (id: string, facts: Partial<ListedParticipant> = {}): ListedParticipant => ({
  ...{ id, name: id, nameVerdict: 'approved', digits: 0, points: 0, timeFactor: 1, timeAsked: false },
  ...{ team: null, joinedAt: 0, here: true, answers: 0, acted: false, removed: false },
  ...facts,
});
/** The latest to join first, as the server sends them. */
const people = [
  who('eve', { here: false, points: 5 }),
  who('Ada', { digits: 2, answers: 1, acted: true, points: 9 }),
  who('bob', { removed: true }),
  who('zoe', { answers: 5, acted: true }),
];
const ids = (which: Which, order: Order, part = '') =>
  listed(people, { which, order, part }).map(({ id }) => id);

describe('J23: the console lists everybody, by when they came and what they did', () => {
  it.each([
    ['all', ['eve', 'Ada', 'zoe']],
    ['here', ['Ada', 'zoe']],
    ['away', ['eve']],
    ['idle', ['eve']],
    ['removed', ['bob']],
  ] as const)('%s', (which, expected) => expect(ids(which, 'newest')).toEqual(expected));

  it.each([
    ['newest', ['eve', 'Ada', 'zoe']],
    ['oldest', ['zoe', 'Ada', 'eve']],
    ['active', ['zoe', 'Ada', 'eve']],
    ['points', ['Ada', 'eve', 'zoe']],
    ['name', ['Ada', 'eve', 'zoe']],
  ] as const)('%s', (order, expected) => expect(ids('all', order)).toEqual(expected));

  it('finds a part of a name, whatever its case', () => {
    expect(ids('all', 'newest', ' aD')).toEqual(['Ada']);
  });

  it('selects from one to another, in either direction', () => {
    expect(range(people, 'Ada', 'zoe')).toEqual(['Ada', 'bob', 'zoe']);
    expect(range(people, 'zoe', 'Ada')).toEqual(['Ada', 'bob', 'zoe']);
    expect(range(people, 'gone', 'Ada')).toEqual(['Ada']);
    expect(range(people, null, 'Ada')).toEqual(['Ada']);
  });
});
