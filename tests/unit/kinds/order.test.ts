// What an order is worth: S9 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, nearestPlace } from '@/app/_components/kinds/order/moved';
import { sharesOf } from '../../support/counted';
import * as an from './activities';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);

describe('S9: an order counts by its pairs; as many as chance gives earn nothing', () => {
  it.each([
    [['random', 'feed', 'assess', 'nudge'], 1],
    [['random', 'feed', 'nudge', 'assess'], 4 / 6],
    [['feed', 'random', 'nudge', 'assess'], 2 / 6],
    [['nudge', 'random', 'feed', 'assess'], 0],
    [['nudge', 'assess', 'feed', 'random'], 0],
  ])('%j: %d', (items, share) => {
    expect(sharesOf(an.order(), [{ kind: 'order', items }])[0]).toBeCloseTo(share, 12);
  });
});

describe('X8: items are dragged as people mean it', () => {
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
