// The descent that a deck describes. Pure.

import { type CurveName, curves } from '@/lib/descent/curve';
import { numberOf } from '../params';

export type GivenDescent = {
  readonly curve: CurveName;
  readonly show: 'ball' | 'tangent' | 'run' | 'restarts';
  readonly start: number;
  readonly rate: number;
  readonly seed: number;
  readonly cover: boolean;
};

type Params = Readonly<Record<string, string>>;

/** The same defaults as the deck's schema has; a start beyond the drawing is taken to its end. */
export function givenDescent({ curve, show, start, rate, seed, cover }: Params): GivenDescent {
  const name = curve === 'two-valleys' ? curve : 'square';
  const { from, to } = curves[name];
  return {
    curve: name,
    show: show === 'tangent' || show === 'run' || show === 'restarts' ? show : 'ball',
    start: Math.min(to, Math.max(from, numberOf(start, 3))),
    rate: numberOf(rate, 0.1),
    seed: numberOf(seed, 31),
    cover: cover === '' || cover === 'true',
  };
}
