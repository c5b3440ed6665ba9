// What a run of gradient descent is doing, in words. Pure.

import { courseOf, descend, nextW } from '@/lib/descent/gradient-descent';
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

export function noteOf(done: number, places: readonly number[], { curve, fluid }: PlotSheet): string {
  if (done < places.length - 1) return `step ${done}`;
  switch (courseOf(curve, places)) {
    case 'arrived':
      // A phone has less room beside the curve.
      return `${fluid ? 'in' : 'there after'} ${done} ${done === 1 ? 'step' : 'steps'}`;
    case 'crawling':
      return `${done} steps, still on its way`;
    case 'diverging':
      return `${done} steps, farther than ever`;
  }
}

export function saysOf(step: number, start: number, rate: number, { curve }: PlotSheet): string {
  const drawn = `The curve ${curve.text}.`;
  const at = trimmed(start);
  const next = nextW(curve, start, rate);
  if (step < starting) return drawn;
  if (step < slope) return `${drawn} The ball starts at w = ${at}.`;
  if (step < change) return `${drawn} At w = ${at} the slope is ${trimmed(curve.slope(start))}.`;
  if (step < running)
    return `${drawn} The learning rate times the slope changes w by ${signed(next - start)}, to ${trimmed(next)}.`;
  const places = descend(curve, start, rate, mostSteps);
  const last = places.at(-1) ?? start;
  const end = `after ${places.length - 1} steps w is ${shown(last)} and the cost ${shown(curve.cost(last))}`;
  const course = { arrived: 'It arrives', crawling: 'It crawls', diverging: 'It diverges' }[
    courseOf(curve, places)
  ];
  return `${drawn} Gradient descent from w = ${at} with the learning rate ${trimmed(rate)}. ${course}: ${end}.`;
}
