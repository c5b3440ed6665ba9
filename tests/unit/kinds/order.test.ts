// What an order is worth: S9 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, placeFor, scrollBy } from '@/app/_components/kinds/order/moved';
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
  });

  it('a finger takes an item past every neighbour whose middle it has passed', () => {
    const middles = [30, 90, 150, 210];
    expect(placeFor(middles, 0, 89)).toBe(0);
    expect(placeFor(middles, 0, 91)).toBe(1);
    expect(placeFor(middles, 0, 900)).toBe(3);
    expect(placeFor(middles, 3, 149)).toBe(2);
    expect(placeFor(middles, 3, -50)).toBe(0);
  });

  it('items of other heights do not jump to and fro under a finger that rests', () => {
    const middlesOf = (tall: number) => {
      const order = [40, 40];
      order.splice(tall, 0, 120);
      return order.map(
        (height, place) => order.slice(0, place).reduce((sum, each) => sum + each, 0) + height / 2,
      );
    };
    for (let y = 0; y <= 200; y++) {
      const once = placeFor(middlesOf(0), 0, y);
      expect(placeFor(middlesOf(once), once, y)).toBe(once);
    }
  });

  it('a long list scrolls near the edges of the screen, and nowhere else', () => {
    expect(scrollBy(370, 740)).toBe(0);
    expect(scrollBy(5, 740)).toBeLessThan(scrollBy(60, 740));
    expect(scrollBy(60, 740)).toBeLessThan(0);
    expect(scrollBy(735, 740)).toBeGreaterThan(scrollBy(680, 740));
    expect(scrollBy(680, 740)).toBeGreaterThan(0);
  });
});
