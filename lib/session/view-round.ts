// A round as phones and the stage may see it. The right answer is put in at the reveal and not before.

import type { Activity } from '../deck/activity';
import type { Deck } from '../deck/deck';
import { publicActivity } from '../deck/public';
import { rightAnswer } from '../quiz/right-answer';
import type { Tally } from '../quiz/tally';
import { tallyRound } from '../quiz/tally-round';
import { findActivity } from './decide-round';
import type { Round, SessionState } from './state';
import type { PhoneRound, Revealed, StageRound } from './view-types';

/** Aggregates that give no answer away: they may grow in front of the room. */
const openTallies = new Set<Activity['kind']>(['words', 'scale', 'vote', 'toggles', 'guess', 'descend']);

export function phoneRound(round: Round, deck: Deck): PhoneRound | null {
  const activity = findActivity(deck, round.activity);
  return activity && { ...common(round, activity), revealed: revealed(round, activity) };
}

/** `when: 'now'` is the presenter's: the tally as it stands, whatever the phase. */
export function stageRound(
  state: SessionState,
  round: Round,
  deck: Deck,
  when: 'allowed' | 'now' = 'allowed',
): StageRound | null {
  const activity = findActivity(deck, round.activity);
  if (!activity) return null;
  const mayShow = when === 'now' || openTallies.has(activity.kind) || round.phase === 'revealed';
  const approvedOnly = activity.kind === 'words' || activity.kind === 'text';
  const shown = approvedOnly && state.hidden ? [] : [...round.answers.values()];
  const answers = shown.filter((given) => activity.kind !== 'words' || given.verdict === 'approved');
  return {
    ...common(round, activity),
    answered: answeredIn(state, round),
    tally: mayShow
      ? tallyRound(
          activity,
          answers.map((given) => given.answer),
        )
      : null,
    revealed: revealed(round, activity),
  };
}

/** People who have done their part: answered, or drawn at least once. */
export function answeredIn(state: SessionState, round: Round): number {
  if (round.kind !== 'draw') return round.answers.size;
  const people = new Set<string>();
  for (const digit of state.digits.values()) if (digit.round === round.id) people.add(digit.participant);
  return people.size;
}

const common = (round: Round, activity: Activity) => ({
  id: round.id,
  activity: round.activity,
  phase: round.phase,
  openedAt: round.openedAt,
  deadline: round.phase === 'open' ? round.deadline : null,
  public: publicActivity(activity, round.openedAt),
});

function revealed(round: Round, activity: Activity): Revealed | null {
  if (round.phase !== 'revealed') return null;
  return {
    tally: revealedTally(round, activity),
    right: rightAnswer(activity),
    explanation: activity.explanation,
  };
}

function revealedTally(round: Round, activity: Activity): Tally {
  const given = [...round.answers.values()].filter(
    (one) => activity.kind !== 'words' || one.verdict === 'approved',
  );
  // Free text may hold anything: only counts of right ones leave the console.
  if (activity.kind === 'text') return { kind: 'words', words: [], answered: given.length };
  return tallyRound(
    activity,
    given.map((one) => one.answer),
  );
}
