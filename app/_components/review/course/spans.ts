// When the network was learning, by what the presenter set. Pure.

import type { Recorded } from '@/lib/session/event';
import type { Span } from '../review-data';
import { onClock, type ReviewClock } from './clock';

export function trainingSpans(events: readonly Recorded[], clock: ReviewClock): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  const stop = (to: number) => {
    if (from !== null && to > from) spans.push({ from, to });
    from = null;
  };
  for (const { at, event } of events) {
    const time = onClock(clock, at);
    if (event.type === 'trainingSet' && event.running) from ??= time;
    else if (event.type === 'trainingSet' || event.type === 'sessionEnded') stop(time);
  }
  stop(clock.end - clock.zero);
  return spans;
}

/** Whether more than half of a stay was spent learning. */
export function mostlyIn(spans: readonly Span[], { from, to }: Span): boolean {
  const inside = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
    0,
  );
  return inside > (to - from) / 2;
}
