// Searching in the dark: balls on a landscape and dials on a curve. Phones say by how much; where that leads is known
// here alone, so that neither a map nor a place can be read off a phone, and no step be longer than a step.

import type { Activity } from '../../deck/activity';
import { isStep, startOf, stepFrom } from '../../descent/ball';
import { dialAt, dialStart } from '../../descent/dial';
import type { Place } from '../../descent/landscape';
import type { Answer } from '../../kinds/answer';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { reject } from '../rejection';
import type { Participant, Round, SessionState } from '../state';
import { asked, isOver } from './answer';
import type { Decision, DecisionContext } from './context';

type Command<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>;

/** Where a person's ball has been, its start first. */
export function pathOf(
  { seed }: Extract<Activity, { kind: 'descend' }>,
  round: Round,
  { id, index }: Pick<Participant, 'id' | 'index'>,
): readonly Place[] {
  const given = round.answers.get(id)?.answer;
  return given?.kind === 'descend' ? given.path : [startOf(seed, index)];
}

/** Every w that somebody's dial tried, in order. */
export function triesOf(round: Round, { id }: Pick<Participant, 'id'>): readonly number[] {
  const given = round.answers.get(id)?.answer;
  return given?.kind === 'guess' ? given.tried : [];
}

/** A step that was taken stays as it was: its number makes a repeat harmless. */
export function stepBall(
  state: SessionState,
  command: Command<'stepBall'>,
  context: DecisionContext,
): Decision {
  const standing = asked(state, command.round, context.actor, context.deck);
  if (!standing.ok) return standing;
  const { person, round, activity } = standing.value;
  if (activity.kind !== 'descend') return err(reject('noSuchRound'));
  const { n, dx, dy } = command;
  const path = pathOf(activity, round, person);
  if (n < path.length) return ok([]);
  if (isOver(round, person, context.now)) return err(reject('closed'));
  if (n > path.length || n > activity.stepsEach || !isStep(dx, dy)) return err(reject('badAnswer'));
  const next = stepFrom(path.at(-1)!, dx, dy);
  return recorded(round, person, { kind: 'descend', path: [...path, next] }, context);
}

export function turnDial(
  state: SessionState,
  command: Command<'turnDial'>,
  context: DecisionContext,
): Decision {
  const standing = asked(state, command.round, context.actor, context.deck);
  if (!standing.ok) return standing;
  const { person, round, activity } = standing.value;
  if (activity.kind !== 'guess') return err(reject('noSuchRound'));
  const { n, turn } = command;
  const tried = triesOf(round, person);
  if (n <= tried.length) return ok([]);
  if (isOver(round, person, context.now)) return err(reject('closed'));
  if (n > tried.length + 1) return err(reject('badAnswer'));
  const w = dialAt(activity, dialStart(activity, person.index), turn);
  return recorded(round, person, { kind: 'guess', tried: [...tried, w] }, context);
}

const recorded = (
  { id: round }: Round,
  { id: participant }: Participant,
  answer: Answer,
  { roundTrip = 0 }: DecisionContext,
): Decision => ok([{ type: 'answered', round, participant, answer, roundTrip }]);
