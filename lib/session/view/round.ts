// A round as phones and the stage may see it. The right answer is put in at the reveal and not before.

import type { Activity } from '../../deck/activity';
import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { publicActivity } from '../../deck/public';
import type { Answer } from '../../kinds/answer';
import type { Tally } from '../../kinds/tally';
import { rightAnswer, solutionOf } from '../../quiz/right-answer';
import { rightShares } from '../../quiz/right-share';
import { tallyRound } from '../../quiz/tally-round';
import type { Round, SessionState } from '../state';
import type { PhoneRound, Revealed, StageRound } from '../view-types';

/** Aggregates that give no answer away: they may grow in front of the room. */
const openTallies = new Set<Activity['kind']>(['words', 'scale', 'vote', 'toggles']);

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
  const mayShow =
    openTallies.has(activity.kind) ||
    round.phase === 'revealed' ||
    // The room's guesses land on the curve as soon as nobody searches any more.
    (activity.kind === 'guess' && round.phase === 'closed');
  const answers = activity.kind === 'words' && state.hidden ? [] : showable(round, activity);
  return {
    ...common(round, activity),
    answered: answeredIn(state, round),
    tally: when === 'now' ? tallyRound(activity, answers) : mayShow ? shownTally(activity, answers) : null,
    revealed: revealed(round, activity),
  };
}

/** Words are shown once somebody has looked at them. */
const showable = (round: Round, { kind }: Activity): Answer[] =>
  [...round.answers.values()]
    .filter(({ verdict }) => kind !== 'words' || verdict === 'approved')
    .map(({ answer }) => answer);

/** People who have done their part: answered, or drawn at least once. */
export function answeredIn(state: SessionState, round: Round): number {
  if (round.kind !== 'draw') return round.answers.size;
  const people = new Set<string>();
  for (const digit of state.drawings.values()) if (digit.round === round.id) people.add(digit.participant);
  return people.size;
}

const common = (round: Round, activity: Activity) => ({
  id: round.id,
  activity: round.activity,
  phase: round.phase,
  openedAt: round.openedAt,
  deadline: round.phase === 'open' ? round.deadline : null,
  public: publicActivity(activity, round.chance),
});

function revealed(round: Round, activity: Activity): Revealed | null {
  if (round.phase !== 'revealed') return null;
  return {
    tally: shownTally(activity, showable(round, activity)),
    right: rightAnswer(activity),
    solution: solutionOf(activity),
    explanation: activity.explanation,
  };
}

/** Free text may hold anything: only how many were right leaves the console, as [right, not right]. */
function shownTally(activity: Activity, answers: readonly Answer[]): Tally {
  if (activity.kind !== 'text') return tallyRound(activity, answers);
  const right = rightShares(activity, answers).filter((share) => share === 1).length;
  return { kind: 'counts', counts: [right, answers.length - right], answered: answers.length };
}
