// The talk on its clock: how long each slide was up, and how much the room did when. Pure.

import type { Millis } from '@/lib/clock';
import type { Recorded } from '@/lib/session/event';
import { onClock, type ReviewClock } from './clock';

/** One stay on a slide, in ms of the review's clock; a slide that was shown again has several. */
export type Stay = { readonly slide: number; readonly from: Millis; readonly to: Millis };

/** Builds within a slide do not divide its stay. */
export function staysOf(events: readonly Recorded[], clock: ReviewClock): Stay[] {
  const stays: Stay[] = [];
  let slide = 1;
  let from = 0;
  const leave = (to: Millis) => {
    if (to > from) stays.push({ slide, from, to });
    from = to;
  };
  for (const { at, event } of events) {
    if (event.type !== 'slideChanged' || event.slide === slide) continue;
    leave(onClock(clock, at));
    slide = event.slide;
  }
  leave(clock.end - clock.zero);
  return stays;
}

/** What happened how often: counts[i] things between i and i + 1 bins. */
export type Rate = { readonly bin: Millis; readonly counts: readonly number[] };

const bins: readonly Millis[] = [5_000, 10_000, 30_000, 60_000, 120_000, 300_000, 900_000];
const mostBins = 60;

/** The finest bin that fits the clock sixty times at most. */
export function binFor(length: Millis): Millis {
  return bins.find((bin) => length / bin <= mostBins) ?? 3_600_000;
}

export function rateOf(times: readonly Millis[], clock: ReviewClock, bin: Millis): Rate {
  const counts = Array.from({ length: Math.ceil((clock.end - clock.zero) / bin) }, () => 0);
  for (const at of times) {
    const place = Math.min(counts.length - 1, Math.floor(onClock(clock, at) / bin));
    counts[place] = counts[place]! + 1;
  }
  return { bin, counts };
}
