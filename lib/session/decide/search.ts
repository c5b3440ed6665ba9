// Blind searches. Phones say how far they move; only the server knows where that leads, so that nobody can read a map or a
// place off a phone. Each kind of search says what a move is.

import { kindOf } from '../../kinds/kinds';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import { asked, isOver } from './answer';
import type { Decision, DecisionContext } from './context';

type MoveCommand = Extract<SessionCommand, { type: 'stepBall' | 'turnDial' }>;

/** A move that was made stays as it was: its number makes a repeat harmless. */
export function takeMove(state: SessionState, command: MoveCommand, context: DecisionContext): Decision {
  const standing = asked(state, command.round, context.actor, context.deck);
  if (!standing.ok) return standing;
  const { who, round, activity } = standing.value;
  const { search } = kindOf(activity.kind);
  if (search?.command !== command.type) return err(reject('noSuchRound'));
  const before = round.answers.get(who.id)?.answer ?? null;
  const moved = search.move(activity, who.index, before, command);
  if (moved === 'known') return ok([]);
  const { now, roundTrip = 0 } = context;
  if (isOver(round, who, now, roundTrip)) return err(reject('closed'));
  if (moved === 'bad') return err(reject('badAnswer'));
  const answer = Object.assign({ kind: activity.kind }, moved);
  return ok([{ type: 'answered', round: round.id, participant: who.id, answer, roundTrip }]);
}
