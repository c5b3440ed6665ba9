// The charts' points of one network in memory: every one of late, ever fewer of long ago. The database keeps one a
// second of all.

import type { CurvePoint } from '../../protocol/message';

/** Above it every other point of the older half goes: about 1,000 are what a projector can show. */
const LIMIT = 1_200;

export type Curve = {
  add(point: CurvePoint): void;
  /** Points after a step, oldest first. */
  after(step: number): readonly CurvePoint[];
  /** A new network begins at nothing. */
  clear(): void;
  readonly newest: CurvePoint | null;
};

export function createCurve(initial: readonly CurvePoint[] = []): Curve {
  let points: CurvePoint[] = [];
  const curve: Curve = {
    add(point) {
      // After a rollback the steps begin again earlier: what came after that step is no more.
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

/** Without every other point of the older half; the first stays, as it is the untrained network. */
function thinned(points: readonly CurvePoint[]): CurvePoint[] {
  const half = points.length >> 1;
  return points.filter((_, index) => index >= half || index % 2 === 0);
}
