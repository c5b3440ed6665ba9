// The digits that one participant named in a digit-pick. Each is sent on its own: a late one must not delay or spoil
// the next. Pure.

import type { Answer } from '@/lib/kinds/kinds';
import { answerLane } from '@/lib/protocol/lanes';
import type { Outgoing } from '@/lib/protocol/outbox';
import type { Rejection } from '@/lib/session/rejection';
import { answerState } from '../parts/phone/given-answer';

export type Pick = {
  readonly digit: number | null;
  readonly state: 'none' | 'sending' | 'locked' | 'refused';
  readonly rejection: Rejection | null;
};

type Turns = {
  readonly round: string;
  readonly count: number;
  /** The picks as the server has them. */
  readonly kept: Answer | null;
};

export const picksOf = ({ round, count, kept }: Turns, outgoing: Outgoing): readonly Pick[] =>
  Array.from({ length: count }, (_, place): Pick => {
    const { shown, state, rejection } = answerState(answerLane(round, place), kept, outgoing);
    const digit = digitAt(shown, place);
    return { digit, rejection, state: state === 'locked' && digit === null ? 'none' : state };
  });

const digitAt = (answer: Answer | null, place: number): number | null =>
  answer?.kind === 'digit-pick' ? (answer.picks[place] ?? null) : null;

/** The answer that names one digit and says nothing of the others. */
export const pickAt = (place: number, digit: number, count: number): Answer => ({
  kind: 'digit-pick',
  picks: Array.from({ length: count }, (_, at) => (at === place ? digit : null)),
});
