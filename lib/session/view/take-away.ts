// What one participant takes home: all of their drawings, their points, and their answers to what was revealed. Nothing
// of anybody else, and nothing before its reveal.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { richFor } from '../../inline';
import { type Activity, kindOf } from '../../kinds/kinds';
import { publicActivity } from '../../kinds/public';
import { countParticipants } from '../decide/participants';
import type { TakeAway, TakenAnswer } from '../query-types';
import type { Round, SessionState } from '../state';
import type { MyDrawing } from '../view-types';
import { rankOf } from './leaders';

export function takeAwayOf(state: SessionState, id: string, deck: Deck): TakeAway | null {
  const participant = state.participants.get(id);
  if (!participant || participant.removed) return null;
  return {
    name: participant.name,
    points: participant.points,
    rank: deck.leaderboard === 'off' ? null : rankOf(state, participant),
    people: countParticipants(state),
    team: participant.team === null ? null : (deck.teams?.names[participant.team] ?? null),
    digits: participant.drawings.flatMap((digit) => takenDrawing(state, digit)),
    deleted: participant.deleted,
    answers: answersOf(state, id, deck),
  };
}

/** Four digits of an output are all that screens show. */
const rounded = (output: number) => Number(output.toPrecision(4));

function takenDrawing(state: SessionState, id: string): MyDrawing[] {
  const digit = state.drawings.get(id);
  if (!digit) return [];
  const { label, prediction, predictedAtStep, verdict } = digit;
  const outputs = prediction.outputs.map(rounded);
  return [{ id, label, guess: prediction.digit, outputs, predictedAtStep, verdict }];
}

/** If an activity was opened again, the first round that I answered counts. */
function answersOf(state: SessionState, id: string, deck: Deck): TakenAnswer[] {
  const taken = new Map<string, TakenAnswer>();
  for (const round of state.rounds.values()) {
    const activity = findActivity(deck, round.activity);
    if (!activity || kindOf(activity.kind).way === 'drawings' || round.phase !== 'revealed') continue;
    if (taken.get(activity.id)?.answered) continue;
    taken.set(activity.id, takenAnswer(round, activity, id));
  }
  return [...taken.values()];
}

function takenAnswer(
  round: Extract<Round, { phase: 'revealed' }>,
  activity: Activity,
  id: string,
): TakenAnswer {
  const answer = round.answers.get(id)?.answer ?? null;
  const kind = kindOf(activity.kind);
  return {
    round: round.id,
    public: publicActivity(activity, round.chance),
    answered: answer !== null,
    answer: kind.search ? null : answer,
    solution: kind.solution(activity),
    line: round.scores.get(id) ?? null,
    explanation: activity.explanation,
    ...richFor([activity.explanation], activity.rich),
  };
}
