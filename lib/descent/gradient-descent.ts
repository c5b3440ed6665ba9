// Gradient descent in one dimension, step by step, as the slides run it: w becomes w − rate · dC/dw.

import { Random } from '../random';
import type { Curve } from './curve';

/** Where the slope is smaller than this it has arrived. */
const flat = 0.02;
/** Farther away than this there is nothing to see any more. */
const lost = 1e6;

export const nextW = ({ slope }: Curve, w: number, rate: number): number => w - rate * slope(w);

/** w at the start and after each step; ends before `steps` where the curve is flat or w is lost. */
export function descend(curve: Curve, start: number, rate: number, steps: number): readonly number[] {
  const ws = [start];
  let w = start;
  while (ws.length <= steps && Math.abs(curve.slope(w)) > flat && Math.abs(w) < lost) {
    w = nextW(curve, w, rate);
    ws.push(w);
  }
  return ws;
}

/** The bottom of the valley below a start, as exactly as numbers have it: where dC/dw is 0. */
export function bottomBelow(curve: Curve, start: number): number {
  let w = start;
  for (let step = 0; step < 3000; step++) w = nextW(curve, w, 0.05);
  return Math.abs(w) < 1e-12 ? 0 : w;
}

export type Course = 'arrived' | 'crawling' | 'diverging';

/** What became of a descent. */
export function courseOf(curve: Curve, ws: readonly number[]): Course {
  const [first = 0] = ws;
  const last = ws.at(-1) ?? first;
  if (Math.abs(curve.slope(last)) <= flat) return 'arrived';
  return curve.cost(last) > curve.cost(first) ? 'diverging' : 'crawling';
}

/** Random values to start from, seeded, on the part of the curve that is drawn and not at its very ends. */
export function randomStarts({ from, to }: Curve, seed: number, count: number): readonly number[] {
  const random = new Random(seed);
  const margin = 0.06 * (to - from);
  return Array.from({ length: count }, () => from + margin + (to - from - 2 * margin) * random.uniform());
}
