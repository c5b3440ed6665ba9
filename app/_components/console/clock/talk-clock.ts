// The presenter's two clocks: the talk's and the present slide's, against what the deck suggests. Pure: the present
// time is an argument. The talk's clock starts when a slide is left for the first time, or earlier by hand.

import type { Millis } from '@/lib/clock';
import type { Words } from '@/lib/words/words';

export type TalkClock = {
  /** The first slide on the clock; null while it stands at zero. */
  readonly fromSlide: number | null;
  /** Time run before `resumedAt`, ms. */
  readonly ran: Millis;
  /** Null while paused. */
  readonly resumedAt: Millis | null;
  readonly slide: number;
  /** The clock's time when the present slide came up, ms. */
  readonly slideAt: Millis;
};

/** What a plan needs of a deck. */
export type Plan = readonly { readonly number: number; readonly minutes: number }[];

export const newClock = (slide: number): TalkClock => ({
  fromSlide: null,
  ran: 0,
  resumedAt: null,
  slide,
  slideAt: 0,
});

export const elapsed = ({ ran, resumedAt }: TalkClock, now: Millis): Millis =>
  ran + (resumedAt === null ? 0 : Math.max(0, now - resumedAt));

export const isRunning = ({ resumedAt }: TalkClock): boolean => resumedAt !== null;

/** Hears of every present slide, also of an unchanged one. */
export function turned(clock: TalkClock, slide: number, now: Millis): TalkClock {
  if (slide === clock.slide) return clock;
  if (clock.fromSlide === null) return { fromSlide: slide, ran: 0, resumedAt: now, slide, slideAt: 0 };
  return { ...clock, slide, slideAt: elapsed(clock, now) };
}

export function resume(clock: TalkClock, now: Millis): TalkClock {
  if (clock.resumedAt !== null) return clock;
  return { ...clock, fromSlide: clock.fromSlide ?? clock.slide, resumedAt: now };
}

export const pause = (clock: TalkClock, now: Millis): TalkClock => ({
  ...clock,
  ran: elapsed(clock, now),
  resumedAt: null,
});

/** Back to zero; it starts again by hand, or when the slide is left. */
export const reset = (clock: TalkClock): TalkClock => newClock(clock.slide);

export const onSlide = (clock: TalkClock, now: Millis): Millis =>
  Math.max(0, elapsed(clock, now) - clock.slideAt);

/** Suggested length of the slides on the clock, ms. */
export function plannedLength(plan: Plan, clock: TalkClock): Millis {
  return sumMinutes(plan, (slide) => slide >= (clock.fromSlide ?? 1));
}

/** Behind the plan when positive. A slide inside its own time is neither late nor early. */
export function lateBy(plan: Plan, clock: TalkClock, now: Millis): Millis {
  if (clock.fromSlide === null) return 0;
  const from = clock.fromSlide;
  const before = sumMinutes(plan, (slide) => slide >= from && slide < clock.slide);
  const here = sumMinutes(plan, (slide) => slide === clock.slide);
  return elapsed(clock, now) - before - Math.min(onSlide(clock, now), here);
}

function sumMinutes(plan: Plan, counts: (slide: number) => boolean): Millis {
  return plan.reduce((sum, { number, minutes }) => sum + (counts(number) ? minutes * 60_000 : 0), 0);
}

/** 2:10, also beyond an hour: 62:05. */
export function minutesText(time: Millis): string {
  const seconds = Math.floor(Math.max(0, time) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const onTimeWithin = 15_000;

/** "0:40 late", "1:10 early" or "on time". */
export function lateText(late: Millis, words: Words['console']['clock']): string {
  if (Math.abs(late) < onTimeWithin) return words.onTime;
  return late > 0 ? words.late(minutesText(late)) : words.early(minutesText(-late));
}

/** A clock as it was kept over a reload; null where that is no clock. */
export function parseClock(text: string | null): TalkClock | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { fromSlide, ran, resumedAt, slide, slideAt } = kept as Record<string, unknown>;
    const optional = (value: unknown) => value === null || Number.isFinite(value);
    const whole = [ran, slide, slideAt].every(Number.isFinite) && [fromSlide, resumedAt].every(optional);
    return whole ? (kept as TalkClock) : null;
  } catch {
    return null;
  }
}
