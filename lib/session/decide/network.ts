// The network as a player: it answers what the room answered, and is scored by the same rules.

import { findActivity } from '../../deck/find-activity';
import type { Activity } from '../../kinds/kinds';
import { type NamedDigits, namedDigits } from '../../kinds/named-digits';
import { scoreRound } from '../../quiz/score';
import { err, ok } from '../../result';
import type { InternalCommand } from '../command';
import { reject } from '../rejection';
import { wasRevealed } from '../rounds';
import type { NetworkAnswers, SessionState } from '../state';
import type { Decision, DecisionContext } from './context';

export function noteNetworkAnswers(
  state: SessionState,
  { activity: id, step, outputs }: Extract<InternalCommand, { type: 'noteNetworkAnswers' }>,
  { deck }: DecisionContext,
): Decision {
  const activity = findActivity(deck, id);
  const digits = activity && namedDigits(activity);
  if (!digits) return err(reject('noSuchActivity'));
  const picks = outputs.map(largest);
  const score = wasRevealed(state, id) ? scoreOf(activity, digits, picks) : null;
  const answers: NetworkAnswers = { step, outputs, picks, score };
  if (JSON.stringify(state.networkAnswers.get(id)) === JSON.stringify(answers)) return ok([]);
  return ok([{ type: 'networkAnswered', activity: id, ...answers }]);
}

const largest = (outputs: readonly number[]): number => outputs.indexOf(Math.max(...outputs));

function scoreOf(activity: Activity, digits: NamedDigits, picks: readonly number[]) {
  const entry = {
    participant: 'network',
    answer: digits.answer(picks),
    openedAt: 0,
    receivedAt: 0,
    roundTrip: 0,
    allowed: null,
    streak: 0,
  };
  const [scored] = scoreRound(activity, [entry]);
  const right = digits.labels.filter((label, place) => picks[place] === label).length;
  return { right, points: scored?.[1].points ?? 0 };
}
