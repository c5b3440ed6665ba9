// number: a number that is right exactly, within a tolerance, or that the nearest guess wins.

import type { Mistake } from '../../mistakes';
import type { Kind } from '../kind';
import { binCount, histogram, type Range } from '../parts/counting';
import { nearestShares } from '../parts/nearest';

type Shown = {
  readonly rule: 'exact' | 'tolerance' | 'nearest';
  readonly min: number;
  readonly max: number;
  readonly increment: number;
  readonly input: 'keypad' | 'slider';
};
type Own = Shown & { readonly right: number; readonly tolerance: number };
type Said = { readonly value: number };

export const number: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const own = written.attributes((field) => ({
      right: field.number(-1e9, 1e9),
      rule: field.oneOf('exact', 'tolerance', 'nearest').default('exact'),
      tolerance: field.number(0, 1e9).optional(),
      min: field.number(-1e9, 1e9),
      max: field.number(-1e9, 1e9),
      increment: field.number(1e-6, 1e9).default(1),
      input: field.oneOf('keypad', 'slider').default('keypad'),
    }));
    if (!own || !written.noList()) return null;
    const read = { ...own, tolerance: own.tolerance ?? 0 };
    const mistake = mistakeIn(read);
    return mistake === null ? read : written.fail(mistake);
  },
  show: ({ rule, min, max, increment, input }) => ({ rule, min, max, increment, input }),
  answer: ({ min, max }, field) => ({ value: field.number(min, max) }),
  asksFigure: true,
  judge: {
    shares: (own, answers) => {
      if (own.rule === 'nearest')
        return nearestShares(answers.map(({ value }) => distance(value, own.right)));
      const allowed = rounding + own.tolerance;
      return answers.map(({ value }) => Number(Math.abs(value - own.right) <= allowed));
    },
    // S7: the nearest guess is compared with others.
    streaks: ({ rule }) => rule !== 'nearest',
  },
  solution: ({ right, tolerance }) => ({ kind: 'number', value: right, within: tolerance }),
  tally(own, answers) {
    const values = answers.map(({ value }) => value);
    return histogram(usualRange(own, values), values);
  },
  tallyFrom: 'revealed',
  places: () => [],
  rows: () => [],
  text: ({ value }) => String(value),
  pretend({ min, max, increment }, random) {
    const places = Math.floor((max - min) / increment) + 1;
    return { value: min + random.below(places) * increment };
  },
  best: ({ right }) => ({ value: right }),
};

/** 0.4 − 0.3 is a little more than 0.1 in binary, and no one's fault. */
const rounding = 1e-9;

/** In billionths: 0.2 and 0.4 are equally far from 0.3, though not in binary. */
const distance = (value: number, right: number) => Math.round(Math.abs(value - right) * 1e9) / 1e9;

/** More could not be told apart on a phone. */
const sliderPlaces = 1000;

function mistakeIn(own: Own): Mistake | null {
  const { right, rule, tolerance, min, max, increment, input } = own;
  if (min >= max) return { code: 'minBelowMax' };
  if (right < min || right > max) return { code: 'rightBetween' };
  if ((rule === 'tolerance') !== tolerance > 0) return { code: 'toleranceWithRule' };
  if (input === 'slider' && (max - min) / increment > sliderPlaces)
    return { code: 'sliderPlaces', most: sliderPlaces };
  if (input === 'slider' && rule !== 'nearest' && slidesPast(own)) return { code: 'sliderPassesRight' };
  return null;
}

function slidesPast({ min, max, increment, right, tolerance }: Own): boolean {
  const last = Math.floor((max - min) / increment + 1e-9);
  const nearest = min + increment * Math.min(last, Math.round((right - min) / increment));
  return Math.abs(nearest - right) > tolerance + 1e-9;
}

/**
 * Where nearly everybody and the right answer lie, if that is a small part of what could be typed: a guess of a
 * million must not press all others into one bin.
 */
function usualRange(whole: Own, values: readonly number[]): Range {
  const sorted = [...values, whole.right].sort((a, b) => a - b);
  const low = sorted[0]!;
  const high = Math.max(whole.right, sorted.at(-1 - Math.floor(0.05 * sorted.length))!);
  const step = niceStep(Math.max(whole.increment, (high - low) / (binCount - 1)));
  const min = Math.max(whole.min, Math.floor(low / step) * step);
  const max = min + binCount * step;
  return values.length === 0 || max - min > 0.5 * (whole.max - whole.min) ? whole : { min, max };
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}
