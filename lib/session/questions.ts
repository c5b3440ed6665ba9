// What the audience asks: held until the presenter approves it, then open for votes. The questions' part of the state and
// how events change it.

import type { Millis } from '../clock';
import type { SessionEvent } from './event';
import type { AudienceQuestion, QuestionStatus, SessionState } from './state';

export const questionStatuses = [
  'held',
  'approved',
  'answered',
  'hidden',
] as const satisfies readonly QuestionStatus[];

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

export function addQuestion(state: SessionState, event: Of<'questionAsked'>, at: Millis): void {
  const { question: id, participant, text } = event;
  if (state.participants.get(participant)?.removed !== false) return;
  state.questions.set(id, { id, participant, text, at, status: 'held', votes: new Set() });
}

export function voteQuestion(state: SessionState, { question, participant, on }: Of<'questionVoted'>): void {
  const votes = state.questions.get(question)?.votes;
  if (on) votes?.add(participant);
  else votes?.delete(participant);
}

/** The stage shows approved ones only. */
export function judgeQuestion(state: SessionState, { question: id, status }: Of<'questionJudged'>): void {
  const question = state.questions.get(id);
  if (question) question.status = status;
  if (state.shownQuestion === id && status !== 'approved') state.shownQuestion = null;
}

/** Their questions and their votes. */
export function removeQuestionsOf(state: SessionState, participant: string): void {
  for (const { id, participant: author, votes } of state.questions.values()) {
    votes.delete(participant);
    if (author !== participant) continue;
    state.questions.delete(id);
    state.gone.add(id);
    if (state.shownQuestion === id) state.shownQuestion = null;
  }
}

/** More votes first, then the older one. */
export function byVotes(a: AudienceQuestion, b: AudienceQuestion): number {
  return b.votes.size - a.votes.size || a.at - b.at;
}
