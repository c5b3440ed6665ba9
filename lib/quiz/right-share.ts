// How right each answer of a round is, from 0 to 1, before speed and streaks.

import type { Activity } from '../deck/activity';
import { heightAt } from '../descent/ball';
import { landscape } from '../descent/landscape';
import type { Answer } from '../kinds/answer';

/** In the order of `answers`. Some kinds compare people, so the whole round is needed. */
export function rightShares(activity: Activity, answers: readonly Answer[]): number[] {
  if (activity.kind === 'number' && activity.rule === 'nearest') {
    return nearestShares(
      answers.map((answer) => (answer.kind === 'number' ? distance(answer.value, activity.right) : Infinity)),
    );
  }
  if (activity.kind === 'descend') {
    const map = landscape(activity.seed);
    return nearestShares(
      answers.map((answer) => (answer.kind === 'descend' ? heightAt(map, answer.path.at(-1)!) : Infinity)),
    );
  }
  return answers.map((answer) => rightShare(activity, answer));
}

/** In billionths: 0.2 and 0.4 are equally far from 0.3, though not in binary. */
const distance = (value: number, right: number) => Math.round(Math.abs(value - right) * 1e9) / 1e9;

/** S10: the nearest earn everything, ties alike; others half the share of answers that were farther off. */
function nearestShares(distances: readonly number[]): number[] {
  const sorted = [...distances].sort((a, b) => a - b);
  const nearest = sorted[0];
  return distances.map((distance) => {
    if (distance === nearest && distance !== Infinity) return 1;
    const farther = sorted.length - (sorted.findLastIndex((other) => other <= distance) + 1);
    return (0.5 * farther) / sorted.length;
  });
}

function rightShare(activity: Activity, answer: Answer): number {
  switch (activity.kind) {
    case 'choice':
      return Number(answer.kind === 'choice' && answer.option === activity.right);
    case 'true-false':
      return Number(answer.kind === 'true-false' && answer.value === activity.right);
    case 'choices':
      return answer.kind === 'choices' ? choicesShare(activity.right, answer.options) : 0;
    case 'order':
      return answer.kind === 'order' ? orderShare(activity.items, answer.items) : 0;
    case 'number': {
      // 0.4 − 0.3 is a little more than 0.1 in binary, and nobody's fault.
      const allowed = 1e-9 + (activity.rule === 'tolerance' ? activity.tolerance : 0);
      return Number(answer.kind === 'number' && Math.abs(answer.value - activity.right) <= allowed);
    }
    case 'text':
      return Number(
        answer.kind === 'text' && activity.accepted.some((each) => plain(each) === plain(answer.text)),
      );
    case 'digit-pick': {
      const { labels } = activity;
      if (answer.kind !== 'digit-pick') return 0;
      return labels.filter((label, place) => answer.picks[place] === label).length / labels.length;
    }
    default:
      return 0;
  }
}

/** S8: right picks less wrong picks, out of all right ones; never below 0. */
function choicesShare(right: readonly number[], picked: readonly number[]): number {
  const hits = picked.filter((option) => right.includes(option)).length;
  const misses = picked.length - hits;
  return Math.max(0, (hits - misses) / right.length);
}

/** S9: pairs that stand in the right order, from half of them (which chance gives) up to all. */
function orderShare(right: readonly string[], arranged: readonly string[]): number {
  const places = arranged.map((item) => right.indexOf(item));
  let pairs = 0;
  let inOrder = 0;
  for (const [i, first] of places.entries()) {
    for (const second of places.slice(i + 1)) {
      pairs++;
      if (first < second) inOrder++;
    }
  }
  return Math.max(0, (2 * inOrder) / pairs - 1);
}

/** Punctuation and spaces, but for a minus before a number and a point or comma within one. */
const separators = /(?:(?![.,]\d|(?<![\p{L}\p{N}])-[.,]?\d)[\p{P}\s])+/gu;

/** S11: what is left of a text. Two numbers keep their distance: "1 5" is not "15". */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\u2212/g, '-')
    .toLowerCase()
    .replace(separators, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
