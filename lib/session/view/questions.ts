// Who sees which question: the presenter sees all, a phone sees the approved ones and its own, the stage shows one.

import { ledgerOf, once } from '../ledger/ledger';
import type { PhoneQuestions } from '../query-types';
import { byVotes, questionStatuses } from '../questions';
import type { AudienceQuestion, QuestionStatus, SessionState } from '../state';
import type { ConsoleQuestion, ShownQuestion } from '../view-part-types';

const shownToPhones = 40;
/** Of each status. */
const shownToPresenter = 60;

/** Null while there is none and while the room's things are hidden. */
export function stageQuestion(state: SessionState): ShownQuestion | null {
  const question = state.shownQuestion === null ? undefined : state.questions.get(state.shownQuestion);
  return question && !state.hidden ? shown(question) : null;
}

/** More than this have no room on a slide. */
const shownOnSlide = 8;

/** What may be seen by all, most votes first. */
export const askedMost = (state: SessionState): readonly ShownQuestion[] =>
  state.hidden ? [] : ofStatus(state, 'approved').slice(0, shownOnSlide).map(shown);

/** How many questions a phone may vote for: none while the room is hidden. */
export function countApproved(state: SessionState): number {
  return state.hidden ? 0 : ofStatus(state, 'approved').length;
}

export function phoneQuestions(state: SessionState, participant: string): PhoneQuestions {
  const approved = state.hidden ? [] : ofStatus(state, 'approved').slice(0, shownToPhones);
  const own = [...state.questions.values()].filter((question) => question.participant === participant);
  return {
    approved: approved.map((question) => ({
      id: question.id,
      ...shown(question),
      voted: question.votes.has(participant),
    })),
    own: own.map((question) => ({ id: question.id, ...shown(question), status: question.status })),
  };
}

/** Most votes first, whatever their status. */
export function consoleQuestions(state: SessionState): ConsoleQuestion[] {
  return questionStatuses
    .flatMap((status) => ofStatus(state, status).slice(0, shownToPresenter))
    .sort(byVotes)
    .map((question) => ({
      id: question.id,
      ...shown(question),
      name: state.participants.get(question.participant)?.name ?? '',
      status: question.status,
      onStage: state.shownQuestion === question.id,
    }));
}

/** Most votes first. */
const ofStatus = (state: SessionState, status: QuestionStatus): readonly AudienceQuestion[] =>
  once(ledgerOf(state).questions, status, () =>
    [...state.questions.values()].filter((question) => question.status === status).sort(byVotes),
  );

const shown = ({ text, votes }: AudienceQuestion): ShownQuestion => ({ text, votes: votes.size });
