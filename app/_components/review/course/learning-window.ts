// The part of the talk in which the network learned: the review shows it once more, as wide as the page. Pure.

import type { Moment, Span, Training } from '../review-data';

/** Null where nothing was trained. */
export function learningWindow({ spans, curve }: Pick<Training, 'spans' | 'curve'>): Span | null {
  const first = spans[0];
  const last = curve.at(-1);
  if (!first || !last || last.step === 0) return null;
  const to = Math.max(last.at, spans.at(-1)?.to ?? last.at);
  return to > first.from ? { from: first.from, to } : null;
}

/** The curve inside the window, beginning with what was known when it opened. */
export function curveInside(curve: readonly Moment[], { from, to }: Span): readonly Moment[] {
  const before = curve.findLast(({ at }) => at < from);
  const inside = curve.filter(({ at }) => at >= from && at <= to);
  return before ? [{ ...before, at: from }, ...inside] : inside;
}
