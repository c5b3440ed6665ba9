// The charts' points: a history that was asked for, and a tail of live ones that may have holes. Pure.

import type { CurvePoint } from '@/lib/protocol/message';

/**
 * Both in one list by step; of two points of one step the later one stays. When `more` ends at an earlier step than
 * `known` and yet later in time, the network started anew: only the new run is kept.
 */
export function mergeCurve(known: readonly CurvePoint[], more: readonly CurvePoint[]): readonly CurvePoint[] {
  const last = known.at(-1);
  const newest = more.at(-1);
  if (!newest) return known;
  if (!last) return more;
  if (newest.step < last.step && newest.at > last.at) return more.filter((point) => point.at > last.at);
  const fresh = more.filter((point) => point.step > last.step);
  if (fresh.length === more.length) return [...known, ...more];
  if (fresh.length === 0 && more.every((point) => known.some((each) => each.step === point.step)))
    return known;
  const byStep = new Map([...known, ...more].map((point) => [point.step, point]));
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

/** Whether points between what is known and a live tail are missing, so that history must be asked for again. */
export function hasHole(known: readonly CurvePoint[], tail: readonly CurvePoint[]): boolean {
  const oldest = tail[0];
  if (!oldest) return false;
  const last = known.at(-1);
  return last ? oldest.step > last.step : oldest.step > 0;
}
