// How the network read the room on arrival, in sentences: with its random weights, and since training began. Pure.

import { wilson } from '@/lib/session/arrival';
import type { Score } from '@/lib/session/readings';
import { percentText, rangeText } from './figures';

type Facts = {
  readonly before: Score | null;
  readonly since: Score | null;
  /** `since` counts the newest alone, of more. */
  readonly newest: boolean;
};

export function arrivalSentences({ before, since, newest }: Facts): readonly string[] {
  const sentences: string[] = [];
  if (before)
    sentences.push(
      `Before training it read ${count(before.right)} of the room's ${count(before.count)} digits right: ${percentOf(before)} percent.`,
    );
  if (!since) return sentences;
  const which = newest
    ? `the newest ${count(since.count)}`
    : before
      ? count(since.count)
      : `the room's ${count(since.count)} digits`;
  const sure = rangeText(wilson(since.right, since.count));
  sentences.push(
    `${before ? 'Since then' : 'On arrival'} it read ${count(since.right)} of ${which} right${before ? ' on arrival' : ''}: ${percentOf(since)} percent, with 95 percent certainty ${sure}.`,
  );
  return sentences;
}

const count = (number: number): string => number.toLocaleString('en');
const percentOf = ({ right, count }: Score): string => percentText(right / count);
