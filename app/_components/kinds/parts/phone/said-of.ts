// The sentence under a question: what became of my answer, and what I can do now. Pure.

import type { Answer, PublicActivity } from '@/lib/kinds/kinds';
import type { Named } from '@/lib/words/kind-words';
import type { Words } from '@/lib/words/words';
import { refusedText } from '../../../ui/refused-text';
import { type RoundWords, wordsOf } from '../words-of';
import type { AnswerState } from './given-answer';

function namedOf(activity: PublicActivity, answer: Answer, words: RoundWords): Named {
  const { named, said } = wordsOf(words, activity.kind);
  return named?.(answer, activity) ?? { name: said(answer, activity), several: false };
}

type Said = {
  readonly offline: boolean;
  readonly words: RoundWords;
  readonly refusals: Words['refusals'];
};

export function saidOf(
  activity: PublicActivity,
  { shown, state, rejection }: AnswerState,
  { offline, words, refusals }: Said,
): string {
  const { given } = words.round;
  if (rejection) return rejection.code === 'closed' ? given.tooLate : refusedText(rejection, refusals);
  if (!shown) return '';
  const named = namedOf(activity, shown, words);
  if (state !== 'sending') return given.lockedIn(named);
  return offline ? given.saved(named) : given.sending(named);
}

type Room = { readonly answered: number; readonly here: number };

/** 31 of 47 have answered. */
export const roomOf = (activity: PublicActivity, { answered, here }: Room, words: RoundWords): string =>
  wordsOf(words, activity.kind).taken.sentence(answered, Math.max(here, answered));

type Standing = {
  readonly activity: PublicActivity;
  readonly answer: Pick<AnswerState, 'shown' | 'state'>;
  readonly offline: boolean;
  readonly over: boolean;
  /** How many have answered. */
  readonly room: string;
  /** What follows an answer that somebody looks at first. */
  readonly moderated?: ((room: string) => string) | undefined;
};

export function nextOf(
  { activity, answer, offline, over, room, moderated }: Standing,
  { round: { next } }: RoundWords,
): string {
  if (over) return activity.scoring === 'none' ? next.over : next.overScored;
  if (offline) return answer.shown ? next.offline : next.offlineUnanswered;
  const first = activity.keep === 'first';
  if (answer.state === 'none' || answer.state === 'refused') return first ? next.firstCounts(room) : room;
  if (moderated) return moderated(room);
  return first ? next.wait(room) : next.canChange(room);
}
