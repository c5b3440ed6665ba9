// What a run of gradient descent is doing, in words. Pure.

import { courseOf, descend, nextW } from '@/lib/descent/gradient-descent';
import type { Words } from '@/lib/words/words';
import { trimmed } from '../parts/curve/ball';
import type { PlotSheet } from '../parts/curve/plot-sheet';
import { signed } from '../parts/draw/number-text';
import { shown } from './readout';

/** The builds, as the four bullets are. */
export const starting = 1;
export const slope = 2;
export const change = 3;
export const running = 4;

export const mostSteps = 40;

type Said = Words['widgets']['descent'];

export function noteOf(
  done: number,
  places: readonly number[],
  { curve, fluid }: PlotSheet,
  words: Said['run'],
): string {
  if (done < places.length - 1) return words.step(done);
  const course = courseOf(curve, places);
  // A phone has less room beside the curve.
  return course === 'arrived' && fluid ? words.arrivedShort(done) : words[course](done);
}

type Run = { readonly start: number; readonly rate: number };

export function describeRun(step: number, { start, rate }: Run, { curve }: PlotSheet, words: Said): string {
  const { describe } = words.run;
  const at = trimmed(start);
  const next = nextW(curve, start, rate);
  if (step < starting) return describe.curve(curve.text);
  if (step < slope) return describe.start(curve.text, at);
  if (step < change) return describe.slope(curve.text, at, trimmed(curve.slope(start)));
  if (step < running) return describe.change(curve.text, signed(next - start), trimmed(next));
  const places = descend(curve, start, rate, mostSteps);
  const last = places.at(-1) ?? start;
  const end = describe.end(places.length - 1, shown(last, words), shown(curve.cost(last), words));
  return `${describe.run(curve.text, at, trimmed(rate), courseOf(curve, places))} ${end}`;
}
