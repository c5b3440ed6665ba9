import { describe, expect, it } from 'vitest';
import { roomText, testText } from '@/app/_components/console/training/readings-dialog';
import { charts } from '@/lib/words/en/charts';
import { console } from '@/lib/words/en/console';

const words = console.readings;
const none = Array.from({ length: 100 }, () => 0);

describe('H15: the matrices in words', () => {
  it('say how many were read right and the most common mistake', () => {
    const confusion = none.with(44, 1800).with(49, 150).with(30, 50);
    expect(testText(confusion, words)).toBe(
      '90.0 percent of 2,000 read correctly. Most common mistake: 4 read as 9, 150 times.',
    );
  });

  it('tell of the room what was read before training apart, and how sure the rest is', () => {
    const half = none.with(77, 50).with(71, 46).with(11, 4);
    const readings = [
      { step: 0, count: 50, right: 4 },
      { step: 90, count: 50, right: 46 },
    ];
    expect(roomText(half, readings, words, charts)).toBe(
      "Before training it read 4 of the room's 50 digits right: 8.0 percent. " +
        'Since then it read 46 of 50 right on arrival: 92.0 percent, with 95 percent certainty between 81 and 97. ' +
        'Most common mistake: 7 read as 1, 46 times.',
    );
  });

  it('tell that the newest count, and of nothing before training where there was nothing', () => {
    expect(roomText(none.with(77, 9).with(71, 1), [{ step: 3, count: 10, right: 9 }], words, charts)).toBe(
      "On arrival it read 9 of the room's 10 digits right: 90.0 percent, with 95 percent certainty between 59 and 99. " +
        'Most common mistake: 7 read as 1, once.',
    );
    expect(roomText(none.with(0, 200), [{ step: 3, count: 200, right: 200 }], words, charts)).toMatch(
      /read 200 of the newest 200 right: 100\.0 percent.* Every digit was read correctly\.$/,
    );
  });

  it('say nothing of nothing', () => {
    expect(testText(none, words)).toBeNull();
    expect(testText([], words)).toBeNull();
    expect(roomText([], [], words, charts)).toBeNull();
  });
});
