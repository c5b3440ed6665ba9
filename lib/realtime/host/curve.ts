// The charts' points of one network in memory: all recent ones, and fewer the older they are. The database keeps one point
// per second.

import type { CurvePoint } from '../../protocol/message';

/** Above this, every other point of the older half is dropped: a projector can show about 1,000. */
const LIMIT = 1_200;

export type Curve = {
  add(point: CurvePoint): void;
  /** Points after a step, oldest first. */
  after(step: number): readonly CurvePoint[];
  /** Forgets all points: a new network begins. */
  clear(): void;
  readonly newest: CurvePoint | null;
};

export function createCurve(initial: readonly CurvePoint[] = []): Curve {
  let points: CurvePoint[] = [];
  const curve: Curve = {
    add(point) {
      // After a rollback, steps begin again earlier: the points after that step are void.
      while (points.length > 0 && points.at(-1)!.step >= point.step) points.pop();
      points.push(point);
      if (points.length > LIMIT) points = thinned(points);
    },
    after: (step) => points.slice(points.findLastIndex((point) => point.step <= step) + 1),
    clear() {
      points = [];
    },
    get newest() {
      return points.at(-1) ?? null;
    },
  };
  for (const point of initial) curve.add(point);
  return curve;
}

/** Drops every other point of the older half. The first one stays: it is the untrained network. */
function thinned(points: readonly CurvePoint[]): CurvePoint[] {
  const half = points.length >> 1;
  return points.filter((_, index) => index >= half || index % 2 === 0);
}
