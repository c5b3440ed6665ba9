// Questions of the audience: asking, voting, and the presenter's verdicts.

import { err, ok } from '../../result';
import { flawIn, shortText } from '../../short-text/short-text';
import type { SessionCommand } from '../command';
import { flawed, reject } from '../rejection';
import type { SessionState } from '../state';
import type { Decision, DecisionContext } from './context';
import { speaker } from './speaker';

type Command<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>;

/** Graphemes of one question. */
export const questionLength = 140;
/** Per participant: held at once, and in all. */
const mostHeld = 3;
const mostInAll = 20;

const question = shortText(questionLength);

export function ask(
  state: SessionState,
  { question: id, text: raw }: Command<'ask'>,
  { actor }: DecisionContext,
): Decision {
  const who = speaker(state, actor);
  if (!who.ok) return who;
  const known = state.questions.get(id);
  if (known) return known.participant === who.value.id ? ok([]) : err(reject('noSuchThing'));
  if (state.gone.has(id)) return err(reject('noSuchThing'));
  const text = question.safeParse(raw);
  if (!text.success) return err(flawed('badQuestion', flawIn(text.error)));
  const own = [...state.questions.values()].filter(({ participant }) => participant === who.value.id);
  const held = own.filter(({ status }) => status === 'held').length;
  if (held >= mostHeld || own.length >= mostInAll) return err(reject('tooManyQuestions'));
  return ok([{ type: 'questionAsked', question: id, participant: who.value.id, text: text.data }]);
}

export function upvote(
  state: SessionState,
  { question: id, on }: Command<'upvote'>,
  { actor }: DecisionContext,
): Decision {
  const who = speaker(state, actor);
  if (!who.ok) return who;
  const asked = state.questions.get(id);
  if (asked?.status !== 'approved') return err(reject('noSuchThing'));
  if (asked.votes.has(who.value.id) === on) return ok([]);
  return ok([{ type: 'questionVoted', question: id, participant: who.value.id, on }]);
}

export function judgeQuestion(
  state: SessionState,
  { question: id, status }: Command<'judgeQuestion'>,
): Decision {
  const asked = state.questions.get(id);
  if (!asked) return err(reject('noSuchThing'));
  return ok(asked.status === status ? [] : [{ type: 'questionJudged', question: id, status }]);
}

export function showQuestion(state: SessionState, { question: id }: Command<'showQuestion'>): Decision {
  if (id !== null && state.questions.get(id)?.status !== 'approved') return err(reject('noSuchThing'));
  return ok(state.shownQuestion === id ? [] : [{ type: 'questionShown', question: id }]);
}
