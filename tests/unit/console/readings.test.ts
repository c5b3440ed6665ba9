import { describe, expect, it } from 'vitest';
import { roomWords, testWords } from '@/app/_components/console/training/readings-dialog';

const none = Array.from({ length: 100 }, () => 0);

describe('H15: the matrices in words', () => {
  it('say how many were read right and the commonest mistake', () => {
    const confusion = none.with(44, 1800).with(49, 150).with(30, 50);
    expect(testWords(confusion)).toBe(
      '90.0 percent of 2,000 read right. The commonest mistake: 4 read as 9, 150 times.',
    );
  });

  it('tell of the room what was read before training apart, and how sure the rest is', () => {
    const half = none.with(77, 50).with(71, 46).with(11, 4);
    const readings = [
      { step: 0, count: 50, right: 4 },
      { step: 90, count: 50, right: 46 },
    ];
    expect(roomWords(half, readings)).toBe(
      "Before training it read 4 of the room's 50 digits right: 8.0 percent. " +
        'Since then it read 46 of 50 right on arrival: 92.0 percent, with 95 percent certainty 81–97. ' +
        'The commonest mistake: 7 read as 1, 46 times.',
    );
  });

  it('tell that the newest count, and of nothing before training where there was nothing', () => {
    expect(roomWords(none.with(77, 9).with(71, 1), [{ step: 3, count: 10, right: 9 }])).toBe(
      "On arrival it read 9 of the room's 10 digits right: 90.0 percent, with 95 percent certainty 59–99. " +
        'The commonest mistake: 7 read as 1, once.',
    );
    expect(roomWords(none.with(0, 200), [{ step: 3, count: 200, right: 200 }])).toMatch(
      /read 200 of the newest 200 right: 100\.0 percent.* Every digit read right\.$/,
    );
  });

  it('say nothing of nothing', () => {
    expect(testWords(none)).toBeNull();
    expect(testWords([])).toBeNull();
    expect(roomWords([], [])).toBeNull();
  });
});
