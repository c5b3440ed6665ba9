// The charts' points: a history that was asked for, and a tail of live ones that may have holes. Pure.

import type { CurvePoint } from '@/lib/protocol/message';

/**
 * Both in one list by step; of two points at one step the later one stays. If `more` is later in time but begins before
 * the known points end, the network went back to a checkpoint or to new random weights, and what was known beyond that
 * point no longer holds.
 */
export function mergeCurve(known: readonly CurvePoint[], more: readonly CurvePoint[]): readonly CurvePoint[] {
  const newest = more.at(-1);
  const last = known.at(-1);
  if (!newest) return known;
  if (!last) return more;
  if (wentBack(known, more)) {
    const since = more.filter((point) => point.at > last.at);
    const from = since[0]?.step ?? newest.step;
    return [...known.filter((point) => point.step < from), ...since];
  }
  const fresh = more.filter((point) => point.step > last.step);
  if (fresh.length === more.length) return [...known, ...more];
  if (fresh.length === 0 && more.every((point) => known.some((each) => each.step === point.step)))
    return known;
  const byStep = new Map([...known, ...more].map((point) => [point.step, point]));
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

/** At least the end of the known history belongs to weights that are gone: ask for all of it again. */
export function wentBack(known: readonly CurvePoint[], tail: readonly CurvePoint[]): boolean {
  const last = known.at(-1);
  const newest = tail.at(-1);
  return last !== undefined && newest !== undefined && newest.step < last.step && newest.at > last.at;
}

/** Whether points between what is known and a live tail are missing, so that history must be asked for again. */
export function hasHole(known: readonly CurvePoint[], tail: readonly CurvePoint[]): boolean {
  const oldest = tail[0];
  if (!oldest) return false;
  const last = known.at(-1);
  return last ? oldest.step > last.step : oldest.step > 0;
}
