import { describe, expect, it } from 'vitest';
import { askedDigit } from '@/lib/digits/asked';
import { Random } from '@/lib/random';

/** A room in which people draw at random moments; the asked digits by participant, and the largest imbalance seen. */
function play(people: number, drawings: number, seed: number) {
  const chance = new Random(seed);
  const counts = Array<number>(10).fill(0);
  const asked = Array.from({ length: people }, () => [] as number[]);
  let spread = 0;
  for (let i = 0; i < drawings; i++) {
    const participant = chance.below(people);
    const digit = askedDigit(counts, asked[participant]!, participant);
    counts[digit]!++;
    asked[participant]!.push(digit);
    spread = Math.max(spread, Math.max(...counts) - Math.min(...counts));
  }
  return { asked, spread };
}

describe('the digit that a participant is asked for', () => {
  it('is never one of the last nine that this participant was asked for', () => {
    for (let seed = 1; seed <= 10; seed++) {
      for (const digits of play(12, 400, seed).asked) {
        for (let i = 0; i + 10 <= digits.length; i++) {
          expect(new Set(digits.slice(i, i + 10)).size, `seed ${seed}`).toBe(10);
        }
      }
    }
  });

  it('keeps the ten digits balanced in the room at every moment', () => {
    for (const people of [1, 2, 7, 50, 200]) {
      const drawings = 20 * people;
      for (let seed = 1; seed <= 10; seed++) {
        const { spread } = play(people, drawings, seed);
        expect(spread, `${people} people, seed ${seed}`).toBeLessThanOrEqual(6 + drawings / 100);
      }
    }
  });

  it('spreads participants who are asked before any count is known', () => {
    const none = Array<number>(10).fill(0);
    const firsts = Array.from({ length: 40 }, (_, participant) => askedDigit(none, [], participant));
    for (let digit = 0; digit < 10; digit++) expect(firsts.filter((d) => d === digit)).toHaveLength(4);
  });

  it('prefers what the room has least of', () => {
    expect(askedDigit([3, 3, 3, 3, 1, 3, 2, 3, 3, 3], [], 0)).toBe(4);
    expect(askedDigit([3, 3, 3, 3, 1, 3, 2, 3, 3, 3], [4], 0)).toBe(6);
  });
});
