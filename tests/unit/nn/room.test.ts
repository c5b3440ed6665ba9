import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owedAfterJoining, rateShare, roomShare } from '@/lib/nn/easing';
import { drawExample, fairWeights, roomOf, upToMedian } from '@/lib/nn/room';
import { Random } from '@/lib/random';
import { toyExamples } from '../../support/toy-digits';

const byDrawings = { roomCounts: 'drawings' } as const;
const byPeople = { roomCounts: 'people' } as const;

const fractions = (weights: number[]) => {
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
};

describe('how much one participant can do', () => {
  it('T16: no one makes up more than the limit, or more than their share of the drawings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 }), (counts) => {
        const limit = Math.max(0.1, 1 / counts.length);
        const weights = fairWeights(counts, limit);
        for (const part of fractions(weights)) expect(part).toBeLessThanOrEqual(limit + 1e-9);
        weights.forEach((weight, i) => {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(counts[i]!);
        });
      }),
    );
  });

  it('a participant below the ceiling counts by the number of their digits', () => {
    const weights = fairWeights([1, 2, 3, 100, ...new Array<number>(20).fill(2)], 0.1);
    expect(weights.slice(0, 3)).toEqual([1, 2, 3]);
    expect(fractions(weights)[3]).toBeCloseTo(0.1, 9);
  });

  it('T16: with ten participants drawing, one with 200 drawings gets at most a tenth of the room, 5 % of a mini-batch', () => {
    const eager = toyExamples(200, 1, 1).map((example) => ({ ...example, participant: 'eager' }));
    const room = roomOf([...eager, ...toyExamples(9, 9, 2)], byDrawings);
    const random = new Random(3);
    let drawn = 0;
    for (let i = 0; i < 20_000; i++) if (drawExample(room, random).participant === 'eager') drawn++;
    expect(drawn / 20_000).toBeGreaterThan(0.09);
    expect(drawn / 20_000).toBeLessThan(0.11);
  });

  it('T18: no one counts for more than the median participant', () => {
    expect(upToMedian([3, 200, 5, 1, 4])).toEqual([3, 4, 4, 1, 4]);
    expect(upToMedian([10, 2])).toEqual([2, 2]);
    expect(upToMedian([])).toEqual([]);
    const eager = toyExamples(200, 10, 1).map((example) => ({ ...example, participant: 'eager' }));
    const room = roomOf([...eager, ...toyExamples(120, 40, 2)], byPeople);
    expect(room).toMatchObject({ count: 307, counted: 123 });
    const random = new Random(3);
    let drawn = 0;
    for (let i = 0; i < 20_000; i++) if (drawExample(room, random).participant === 'eager') drawn++;
    expect(drawn / 20_000).toBeLessThan(1.2 / 41);
  });

  it('T16: at most twenty drawings per digit and participant are trained on', () => {
    const sevens = toyExamples(30, 1, 1).map((example) => ({ ...example, label: 7 }));
    const others = toyExamples(5, 1, 2).map((example) => ({ ...example, label: 1 }));
    expect(roomOf([...sevens, ...others], byPeople).count).toBe(25);
    expect(roomOf([...sevens.slice(3), ...others], byPeople).count).toBe(25);
    expect(roomOf(sevens, byPeople).examples).toHaveLength(30);
  });
});

const recipe = { roomViews: 50, halfAfter: 20 };

describe('T17: how much of the chosen learning rate is in effect', () => {
  it('half after so many passes, then less and less, but never under a sixteenth', () => {
    expect([0, 20, 40, 60, 1000].map((passes) => rateShare(passes, 0, 0, recipe))).toEqual([
      1,
      1 / 2,
      1 / 5,
      1 / 10,
      1 / 16,
    ]);
  });

  it('two fifths while all digits are new, falling in a straight line with the draws still owed', () => {
    const share = (owed: number) => rateShare(1000, owed, 40, recipe);
    expect([2000, 1500, 1000, 500, 0, -500].map(share)).toEqual([0.4, 0.4 * 0.75, 0.2, 0.1, 1 / 16, 1 / 16]);
    expect(share(1e6)).toBe(0.4);
  });

  it('one new digit among many changes next to nothing', () => {
    expect(rateShare(20, owedAfterJoining(-1e6, 1, recipe), 200, recipe)).toBe(1 / 2);
  });

  it('all of it if the recipe does not ease', () => {
    expect(rateShare(1000, -500, 40, { ...recipe, halfAfter: 0 })).toBe(1);
  });
});

describe('how much of a mini-batch is the room’s', () => {
  it('none without digits, half while they are new', () => {
    expect(roomShare(0, 0, 0, false, recipe)).toBe(0);
    expect(roomShare(owedAfterJoining(0, 40, recipe), 40, 20, false, recipe)).toBe(0.5);
  });

  it('less than half while there are few digits', () => {
    expect(roomShare(owedAfterJoining(0, 5, recipe), 5, 20, false, recipe)).toBe(0.125);
  });

  it('T16: no participant makes up more than 5 % of a mini-batch, however few draw: the room’s part grows with the participants', () => {
    for (let people = 1; people <= 40; people++) {
      const share = roomShare(owedAfterJoining(0, 400, recipe), 400, people, false, recipe);
      const largest = Math.max(
        ...fractions(fairWeights([400, ...new Array(people - 1).fill(1)], Math.max(0.1, 1 / people))),
      );
      expect(share).toBeCloseTo(Math.min(0.5, 0.05 * people), 9);
      expect(share * largest).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  it('an eighth once the digits are known, or at once when the room is sealed', () => {
    expect(roomShare(-2000, 40, 20, false, recipe)).toBe(0.25);
    expect(roomShare(-1e6, 40, 20, false, recipe)).toBe(0.125);
    expect(roomShare(2000, 40, 20, true, recipe)).toBe(0.125);
  });

  it('half again when more digits join', () => {
    expect(roomShare(owedAfterJoining(-1e6, 1, recipe), 41, 20, false, recipe)).toBe(0.5);
  });
});
