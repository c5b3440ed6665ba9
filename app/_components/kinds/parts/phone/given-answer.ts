// One participant's answer to a round: what the screen shows, whether the server has it, and why not. Pure.

import type { Answer } from '@/lib/kinds/kinds';
import type { Draft } from '@/lib/protocol/drafts';
import type { HandedIn } from '@/lib/protocol/hand-in';
import { answerLane, type KeptCommand, laneOf } from '@/lib/protocol/lanes';
import type { Outgoing } from '@/lib/protocol/outbox';
import type { Rejection } from '@/lib/session/rejection';
import type { Posting } from '../../../live/use-outbox';

export type AnswerState = {
  /** What is chosen on this screen: the newest answer given here, else the one that the server has. */
  readonly shown: Answer | null;
  readonly state: 'none' | 'sending' | 'locked' | 'refused';
  readonly rejection: Rejection | null;
};

export type GivenAnswer = AnswerState & {
  readonly give: (answer: Answer) => void;
  /** What is filled in and not given yet. */
  readonly draft: Draft;
  /** Hands that in for the bell; null: nothing is filled in. `now`: the bell rings. */
  readonly handIn: (answer: Answer | null, now: boolean) => void;
  /** What became of that; null: nothing is filled in. */
  readonly handed: HandedIn | null;
  /** The bell found the answer that the server has. */
  readonly byBell: boolean;
};

/** An answer as the server has it, and whether the bell found it filled in and not sent. */
type Kept = { readonly kept: Answer | null; readonly byBell: boolean };

export function givenAnswer(round: string, { kept, byBell }: Kept, outgoing: Posting): GivenAnswer {
  const draft = outgoing.draft(round);
  const give = (answer: Answer) => {
    outgoing.put({ type: 'answer', round, value: answer });
    draft.clear();
  };
  const handIn = (answer: Answer | null, now: boolean) => outgoing.handIn(round, answer, now);
  const handed = outgoing.handed.get(round) ?? null;
  return { ...answerState(answerLane(round), kept, outgoing), give, draft, handIn, handed, byBell };
}

/** An answer came after the close; the question may have left the screen by then. */
export const cameTooLate = (round: string, { outcomes }: Outgoing): boolean => {
  const ack = outcomes.get(answerLane(round))?.ack;
  return ack?.ok === false && ack.code === 'closed';
};

/** What became of the newest answer in a lane. */
export function answerState(lane: string, kept: Answer | null, { waiting, outcomes }: Outgoing): AnswerState {
  const sending = waiting.findLast(({ command }) => laneOf(command).name === lane);
  if (sending) return { shown: answerOf(sending.command), state: 'sending', rejection: null };
  const outcome = outcomes.get(lane);
  if (!outcome) return { shown: kept, state: kept ? 'locked' : 'none', rejection: null };
  // What the bell found may be what was sent too late.
  const isKept = kept !== null && sameAnswer(kept, answerOf(outcome.command));
  return outcome.ack.ok || isKept
    ? { shown: answerOf(outcome.command), state: 'locked', rejection: null }
    : { shown: kept, state: 'refused', rejection: outcome.ack };
}

/** Only answers stand in a lane of answers. */
const answerOf = (command: KeptCommand): Answer | null =>
  command.type === 'answer' ? (command.value as Answer) : null;

export const sameAnswer = (a: Answer | null, b: Answer | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
