// How the network read the room on arrival, in sentences: with its random weights, and since training began. Pure.

import { wilson } from '@/lib/session/arrival';
import type { Score } from '@/lib/session/readings';
import type { Words } from '@/lib/words/words';
import { percentText, wholePercents } from './figures';

type Facts = {
  readonly before: Score | null;
  readonly since: Score | null;
  /** `since` counts the newest alone, of more. */
  readonly newest: boolean;
};

export function arrivalSentences(
  { before, since, newest }: Facts,
  { arrival: words }: Words['charts'],
): readonly string[] {
  const sentences = before ? [words.before(readOf(before))] : [];
  if (!since) return sentences;
  const [low, high] = wholePercents(wilson(since.right, since.count));
  const later = newest ? words.sinceNewest : words.since;
  const only = newest ? words.onlyNewest : words.only;
  return [...sentences, (before ? later : only)(readOf(since), { low, high })];
}

const readOf = ({ right, count }: Score) => ({ right, count, percent: percentText(right / count) });
