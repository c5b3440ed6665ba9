import { describe, expect, it } from 'vitest';
import {
  elapsed,
  lateBy,
  lateText,
  minutesText,
  newClock,
  onSlide,
  parseClock,
  pause,
  plannedLength,
  reset,
  resume,
  turned,
} from '@/app/_components/console/clock/talk-clock';

import { console as words } from '@/lib/words/en/console';

const minute = 60_000;
const plan = [
  { number: 1, minutes: 2 },
  { number: 2, minutes: 1 },
  { number: 3, minutes: 4 },
];

describe("the presenter's clock", () => {
  it('stands at zero until the first slide is left', () => {
    expect(elapsed(newClock(1), 9 * minute)).toBe(0);
    const running = turned(newClock(1), 2, 9 * minute);
    expect(elapsed(running, 10 * minute)).toBe(minute);
    expect(turned(running, 2, 11 * minute)).toBe(running);
  });

  it('counts the plan from the slide on which it began', () => {
    const left = turned(newClock(1), 2, 0);
    expect(plannedLength(plan, left)).toBe(5 * minute);
    expect(plannedLength(plan, resume(newClock(1), 0))).toBe(7 * minute);
  });

  it('is neither late nor early inside a slide, late beyond it, early when a slide was short', () => {
    const began = turned(newClock(1), 2, 0);
    expect(lateBy(plan, began, 0.5 * minute)).toBe(0);
    expect(lateBy(plan, began, 3 * minute)).toBe(2 * minute);
    const soon = turned(began, 3, 0.25 * minute);
    expect(lateBy(plan, soon, 0.5 * minute)).toBe(-0.75 * minute);
  });

  it('stops in a pause and goes on after it, the slide’s time as well', () => {
    const began = turned(newClock(1), 2, 0);
    const paused = pause(began, minute);
    expect(elapsed(paused, 5 * minute)).toBe(minute);
    const again = resume(paused, 5 * minute);
    expect(elapsed(again, 6 * minute)).toBe(2 * minute);
    expect(onSlide(turned(again, 3, 6 * minute), 6.5 * minute)).toBe(0.5 * minute);
  });

  it('begins again after a reset, with the slide that is up', () => {
    const cleared = reset(turned(newClock(1), 2, 0));
    expect(elapsed(cleared, 9 * minute)).toBe(0);
    expect(cleared.slide).toBe(2);
  });

  it('survives a reload, and nothing else is taken for a clock', () => {
    const clock = turned(newClock(1), 2, 5);
    expect(parseClock(JSON.stringify(clock))).toEqual(clock);
    for (const text of [null, '', '{', '[]', '{"ran":1}', '{"ran":"1","slide":1,"slideAt":0}'])
      expect(parseClock(text)).toBeNull();
  });

  it('says minutes and lateness as people do', () => {
    expect([0, 59_999, 130_000, 3_725_000].map(minutesText)).toEqual(['0:00', '0:59', '2:10', '62:05']);
    expect([40_000, -70_000, 14_000].map((late) => lateText(late, words.clock))).toEqual([
      '0:40 late',
      '1:10 early',
      'on time',
    ]);
  });
});
