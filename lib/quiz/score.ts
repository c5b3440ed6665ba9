// Points, in one file that a reviewer can read. The rules have ids in docs/RULES.md under "Scoring".

import type { Activity } from '../deck/activity';
import type { Answer } from './answer';
import { landscape } from './landscape';

/** One person's answer, with what the server measured. */
export type Entry = {
  readonly participant: string;
  readonly answer: Answer;
  /** From the opening to the receipt, less a capped round trip, ms. */
  readonly elapsed: number;
  /** This person's time, ms; null without a deadline. */
  readonly allowed: number | null;
  /** Right answers in a row before this one. */
  readonly streak: number;
};

export type Line = { readonly points: number; readonly right: number; readonly explanation: string };

const streakStep = 0.05;
const streakMost = 0.2;

/** The most that one round can earn. */
export const mostPoints = (activity: Activity): number => Math.round(activity.points * (1 + streakMost));

/** Everybody's points of one round; nobody, where the activity has no right answer. Order of arrival is irrelevant. */
export function scoreRound(activity: Activity, field: readonly Entry[]): [participant: string, line: Line][] {
  if (!hasRightAnswer(activity)) return [];
  const shares = rightShares(activity, field);
  return field.map((entry, place) => [entry.participant, line(activity, entry, shares[place] ?? 0)]);
}

export function hasRightAnswer(activity: Activity): boolean {
  return !['words', 'scale', 'vote', 'toggles', 'draw'].includes(activity.kind);
}

function line(activity: Activity, entry: Entry, right: number): Line {
  const timed = activity.scoring === 'speed' && entry.allowed !== null;
  const late = timed ? Math.min(1, entry.elapsed / (entry.allowed as number)) : 0;
  const bonus = right === 1 ? Math.min(streakMost, entry.streak * streakStep) : 0;
  const points =
    activity.scoring === 'none' ? 0 : Math.round(activity.points * (right * (1 - late / 2) + bonus));
  return { points, right, explanation: explain(entry, right, timed) };
}

function explain({ elapsed, allowed, streak }: Entry, right: number, timed: boolean): string {
  const parts = [right === 1 ? 'right' : right === 0 ? 'not right' : `${Math.round(right * 100)} % right`];
  if (timed) parts.push(`${(elapsed / 1000).toFixed(1)} s of ${Math.round((allowed as number) / 1000)}`);
  if (right === 1 && streak > 0) parts.push(`streak ${streak + 1}`);
  return parts.join(', ');
}

/** How right each answer is, 0 to 1, in the field's order. */
function rightShares(activity: Activity, field: readonly Entry[]): number[] {
  if (activity.kind === 'number' && activity.rule === 'nearest') {
    return nearestShares(
      field.map(({ answer }) =>
        answer.kind === 'number' ? Math.abs(answer.value - activity.right) : Infinity,
      ),
    );
  }
  if (activity.kind === 'guess') return nearestShares(field.map(({ answer }) => lowestSquare(answer)));
  if (activity.kind === 'descend') {
    const height = landscape(activity.seed).height;
    return nearestShares(
      field.map(({ answer }) => (answer.kind === 'descend' ? height(...answer.path.at(-1)!) : Infinity)),
    );
  }
  return field.map(({ answer }) => shareOf(activity, answer));
}

const lowestSquare = (answer: Answer) =>
  answer.kind === 'guess' ? Math.min(...answer.tried.map((w) => w * w)) : Number.POSITIVE_INFINITY;

/** The nearest earn everything, ties alike; the others half of the share of answers that were farther off. */
function nearestShares(distances: readonly number[]): number[] {
  const sorted = [...distances].sort((a, b) => a - b);
  return distances.map((distance) => {
    if (distance === sorted[0]) return 1;
    const farther = sorted.filter((other) => other > distance).length;
    return (0.5 * farther) / distances.length;
  });
}

function shareOf(activity: Activity, answer: Answer): number {
  if (activity.kind === 'choice' && answer.kind === 'choice') return Number(answer.option === activity.right);
  if (activity.kind === 'true-false' && answer.kind === 'true-false')
    return Number(answer.value === activity.right);
  if (activity.kind === 'choices' && answer.kind === 'choices')
    return choicesShare(activity.right, answer.options);
  if (activity.kind === 'order' && answer.kind === 'order') return orderShare(answer.order);
  if (activity.kind === 'text' && answer.kind === 'text') {
    return Number(activity.accepted.some((accepted) => plain(accepted) === plain(answer.text)));
  }
  if (activity.kind === 'number' && answer.kind === 'number') {
    return Number(
      Math.abs(answer.value - activity.right) <= (activity.rule === 'exact' ? 1e-9 : activity.tolerance),
    );
  }
  if (activity.kind === 'digit-pick' && answer.kind === 'digit-pick') {
    return activity.labels.filter((label, i) => answer.picks[i] === label).length / activity.labels.length;
  }
  return 0;
}

/** Right picks less wrong ones, out of all right ones. */
function choicesShare(right: readonly number[], picked: readonly number[]): number {
  const hits = picked.filter((option) => right.includes(option)).length;
  return right.length === 0
    ? Number(picked.length === 0)
    : Math.max(0, (2 * hits - picked.length) / right.length);
}

/** Pairs in the right order, where chance (half of them) earns nothing. `order` holds places in the right order. */
function orderShare(order: readonly number[]): number {
  let inOrder = 0;
  let pairs = 0;
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length; j++) {
      pairs++;
      if (order[i]! < order[j]!) inOrder++;
    }
  }
  return pairs === 0 ? 1 : Math.max(0, (2 * inOrder) / pairs - 1);
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,-]+/gu, ' ')
    .trim();
