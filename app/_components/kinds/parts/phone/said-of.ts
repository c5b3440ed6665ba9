// The sentence under a question: what became of my answer, and what I can do now. Pure.

import type { Answer, PublicActivity } from '@/lib/kinds/kinds';
import type { Rejection } from '@/lib/session/rejection';
import type { Named } from '@/lib/words/kind-words';
import type { Words } from '@/lib/words/words';
import { refusedText } from '../../../ui/refused-text';
import { type RoundWords, wordsOf } from '../words-of';
import type { AnswerState, GivenAnswer } from './given-answer';

function namedOf(activity: PublicActivity, answer: Answer, words: RoundWords): Named {
  const { named, said } = wordsOf(words, activity.kind);
  return named?.(answer, activity) ?? { name: said(answer, activity), several: false };
}

type Said = {
  readonly offline: boolean;
  readonly over: boolean;
  readonly words: RoundWords;
  readonly refusals: Words['refusals'];
};

type AnswerAtTheBell = AnswerState & Pick<GivenAnswer, 'handed' | 'byBell'>;

/** What the bell found filled in and not sent: on the server, on its way, or why not; null: nothing. */
function foundByBell({ handed, byBell, state }: AnswerAtTheBell): 'held' | 'waiting' | Rejection | null {
  if (byBell && state !== 'refused') return 'held';
  if (handed === null) return null;
  return handed.state === 'refused' ? handed.rejection : handed.state;
}

export function saidOf(
  activity: PublicActivity,
  answer: AnswerAtTheBell,
  { offline, over, words, refusals }: Said,
): string {
  const { given } = words.round;
  const { shown, state, rejection } = answer;
  const found = over ? foundByBell(answer) : null;
  if (found === 'held') return given.handedIn;
  if (found === 'waiting') return offline ? given.notHandedIn : given.handingIn;
  const refused = found ?? rejection;
  if (refused) return refused.code === 'closed' ? given.tooLate : refusedText(refused, refusals);
  if (!shown) return '';
  const named = namedOf(activity, shown, words);
  if (state !== 'sending') return given.lockedIn(named);
  return offline ? given.saved(named) : given.sending(named);
}

type Room = { readonly answered: number; readonly of: number };

/** 31 of 47 have answered. */
export const roomOf = (activity: PublicActivity, { answered, of }: Room, words: RoundWords): string =>
  wordsOf(words, activity.kind).taken.sentence(answered, Math.max(of, answered));

type Standing = {
  readonly activity: PublicActivity;
  readonly answer: AnswerAtTheBell;
  readonly offline: boolean;
  readonly over: boolean;
  /** How many have answered. */
  readonly room: string;
  /** What follows an answer that somebody looks at first. */
  readonly moderated?: ((room: string) => string) | undefined;
};

export function nextOf(
  { activity, answer, offline, over, room, moderated }: Standing,
  { round: { next, lookUp } }: RoundWords,
): string {
  const scored = activity.scoring !== 'none';
  if (over && foundByBell(answer) !== null) return scored ? next.lookForAnswer : lookUp;
  if (over) return scored ? next.overScored : next.over;
  if (offline) return answer.shown ? next.offline : next.offlineUnanswered;
  const first = activity.keep === 'first';
  if (answer.state === 'none' || answer.state === 'refused') return first ? next.firstCounts(room) : room;
  if (moderated) return moderated(room);
  return first ? next.wait(room) : next.canChange(room);
}
