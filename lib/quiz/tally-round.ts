// Adds up a round's answers. The same figures for stage and console; phones get them at the reveal.

import type { Activity } from '../deck/activity';
import { heightAt } from '../descent/ball';
import { bestTry } from '../descent/dial';
import { landscape } from '../descent/landscape';
import type { Answer } from '../kinds/answer';
import type { Tally } from '../kinds/tally';
import { corner } from './corner';

const mostWords = 60;
const binCount = 20;

export function tallyRound(activity: Activity, answers: readonly Answer[]): Tally {
  switch (activity.kind) {
    case 'choice':
    case 'vote':
    case 'choices':
      return counts(activity.options.length, answers, (answer) =>
        answer.kind === 'choices'
          ? answer.options
          : answer.kind === 'choice' || answer.kind === 'vote'
            ? [answer.option]
            : [],
      );
    case 'true-false':
      return counts(2, answers, (answer) => (answer.kind === 'true-false' ? [Number(answer.value)] : []));
    case 'scale':
      return counts(5, answers, (answer) => (answer.kind === 'scale' ? [answer.value - 1] : []));
    case 'toggles':
      return counts(2 ** activity.labels.length, answers, (answer) =>
        answer.kind === 'toggles' ? [corner(answer.on)] : [],
      );
    case 'order':
      return counts(activity.items.length + 1, answers, (answer) =>
        answer.kind === 'order' ? [inPlace(activity.items, answer.items)] : [],
      );
    case 'number':
      return numbers(activity, answers);
    case 'guess':
      return {
        kind: 'places',
        places: answers
          .flatMap((answer) => (answer.kind === 'guess' ? [bestTry(answer.tried) || 0] : []))
          .sort((a, b) => a - b)
          .map((w) => [w]),
        answered: answers.length,
      };
    case 'text':
      return words(answers.map((answer) => (answer.kind === 'text' ? [answer.text] : [])));
    case 'words':
      return words(answers.map((answer) => (answer.kind === 'words' ? answer.words : [])));
    case 'digit-pick':
      return confusion(activity.labels, answers);
    case 'descend':
      return histogram(heights, heightsIn(activity.seed, answers), answers.length);
    case 'draw':
      return { kind: 'counts', counts: [], answered: 0 };
  }
}

const inPlace = (right: readonly string[], items: readonly string[]) =>
  items.filter((item, place) => item === right[place]).length;

function counts(
  size: number,
  answers: readonly Answer[],
  picks: (answer: Answer) => readonly number[],
): Tally {
  const total = Array.from({ length: size }, () => 0);
  for (const answer of answers) for (const option of picks(answer)) total[option] = (total[option] ?? 0) + 1;
  return { kind: 'counts', counts: total, answered: answers.length };
}

/** Of a landscape, from its deepest valley to its hills. */
const heights = { min: 0, max: 1.8 };

/** Where balls stand now: places would be a map. */
function heightsIn(seed: number, answers: readonly Answer[]): number[] {
  const map = landscape(seed);
  return answers.flatMap((answer) => (answer.kind === 'descend' ? [heightAt(map, answer.path.at(-1)!)] : []));
}

type Range = { readonly min: number; readonly max: number };
type NumberRange = Range & { readonly right: number; readonly increment: number };

function numbers(activity: Extract<Activity, { kind: 'number' }>, answers: readonly Answer[]): Tally {
  const values = answers.flatMap((answer) => (answer.kind === 'number' ? [answer.value] : []));
  return histogram(usualRange(activity, values), values, answers.length);
}

/**
 * Where nearly everybody and the right answer lie, if that is a small part of what could be typed: a guess of a
 * million must not press all others into one bin.
 */
function usualRange(whole: NumberRange, values: readonly number[]): Range {
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

function histogram({ min, max }: Range, values: readonly number[], answered: number): Tally {
  const bins = Array.from({ length: binCount }, () => 0);
  for (const value of values) {
    const bin = Math.floor(((value - min) / (max - min)) * binCount);
    bins[Math.min(binCount - 1, Math.max(0, bin))]!++;
  }
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { kind: 'histogram', min, max, bins, mean, answered };
}

/** One person counts once a word, whatever its case. The commonest spelling is shown. */
function words(perPerson: readonly (readonly string[])[]): Tally {
  const spellings = new Map<string, Map<string, number>>();
  for (const own of perPerson) {
    for (const [key, word] of new Map(own.map((word) => [word.toLocaleLowerCase('und'), word]))) {
      const known = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, known.set(word, (known.get(word) ?? 0) + 1));
    }
  }
  const totals = [...spellings.values()].map((known): [string, number] => {
    const ranked = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return [ranked[0]![0], ranked.reduce((sum, [, count]) => sum + count, 0)];
  });
  totals.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { kind: 'words', words: totals.slice(0, mostWords), answered: perPerson.length };
}

function confusion(labels: readonly number[], answers: readonly Answer[]): Tally {
  const cells = Array.from({ length: 100 }, () => 0);
  const perDigit = labels.map(() => Array.from({ length: 10 }, () => 0));
  let right = 0;
  let picked = 0;
  for (const answer of answers) {
    if (answer.kind !== 'digit-pick') continue;
    for (const [i, label] of labels.entries()) {
      const pick = answer.picks[i];
      picked++;
      if (pick === label) right++;
      if (pick === null || pick === undefined) continue;
      cells[label * 10 + pick]!++;
      perDigit[i]![pick]!++;
    }
  }
  return {
    kind: 'confusion',
    confusion: cells,
    perDigit,
    accuracy: picked === 0 ? null : right / picked,
    answered: answers.length,
  };
}
