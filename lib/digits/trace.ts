// A drawing as it grows under a finger, kept within the server's limits all the time, so that nobody who just draws is
// refused. Points that add nothing are left out; an endless drawing loses detail, never its newest stroke.

import { countPoints, MAX_COORDINATE, MAX_STROKES, type Point, type Strokes } from './stroke';

/** Points closer than this to the one before are left out: a twelfth of one of the pad's 28 cells. */
const SMALLEST_STEP = 3;

/** Below MAX_POINTS, because 1,200 points are at most 14.5 KB of JSON and 2,000 would be 24 KB. */
export const POINT_BUDGET = 1200;

/** The point of the drawing under a place on the pad, given as fractions of its side; outside is the rim. */
export function quantise(fractionX: number, fractionY: number): Point {
  return [toCoordinate(fractionX), toCoordinate(fractionY)];
}

function toCoordinate(fraction: number): number {
  return Math.floor(Math.max(0, Math.min(1, fraction)) * MAX_COORDINATE + 0.5);
}

/** The pen goes down; null if the drawing already has as many strokes as it may have. */
export function beginStroke(strokes: Strokes, at: Point): Strokes | null {
  if (strokes.length >= MAX_STROKES) return null;
  return withinBudget([...strokes, [at]]);
}

/** The pen moves: the newest stroke goes on to `to`. */
export function continueStroke(strokes: Strokes, to: Point): Strokes {
  const stroke = strokes.at(-1);
  const last = stroke?.at(-1);
  if (stroke === undefined || last === undefined) return strokes;
  const dx = to[0] - last[0];
  const dy = to[1] - last[1];
  if (dx * dx + dy * dy < SMALLEST_STEP * SMALLEST_STEP) return strokes;
  return withinBudget([...strokes.slice(0, -1), [...stroke, to]]);
}

export function undoStroke(strokes: Strokes): Strokes {
  return strokes.slice(0, -1);
}

/** Above the budget, every stroke keeps its ends and every second point between them. */
function withinBudget(strokes: Strokes): Strokes {
  if (countPoints(strokes) <= POINT_BUDGET) return strokes;
  return strokes.map((stroke) => stroke.filter((_, i) => i % 2 === 0 || i === stroke.length - 1));
}
