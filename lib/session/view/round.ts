// A round as phones and the stage may see it. The right answer comes with the reveal, not before.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { forPhones } from '../../deck/pictures/illustrate';
import { richFor } from '../../inline';
import { type Activity, type Answer, kindOf } from '../../kinds/kinds';
import { publicActivity } from '../../kinds/public';
import type { Tally } from '../../kinds/tally';
import { ledgerOf, once } from '../ledger/ledger';
import type { Round, SessionState } from '../state';
import type { PhoneRound, Revealed, StageRound } from '../view-types';
import { answeredIn, couldAnswer } from './could-answer';

export function phoneRound(state: SessionState, round: Round, deck: Deck): PhoneRound | null {
  const activity = findActivity(deck, round.activity);
  // Options may be pictures, of which phones have the small versions.
  return activity && forPhones({ ...common(round, activity), revealed: revealed(state, round, activity) });
}

export type Watched = {
  readonly deck: Deck;
  /** See `couldAnswer`. */
  readonly attended?: (round: string) => ReadonlySet<string> | null;
};

/** `when: 'now'` is for the presenter: the tally as it is, whatever the phase. */
export function stageRound(
  state: SessionState,
  round: Round,
  { deck, attended }: Watched,
  when: 'allowed' | 'now' = 'allowed',
): StageRound | null {
  const activity = findActivity(deck, round.activity);
  if (!activity) return null;
  const kind = kindOf(activity.kind);
  const mayShow = phases.indexOf(round.phase) >= phases.indexOf(kind.tallyFrom);
  return {
    ...common(round, activity),
    answered: answeredIn(state, round),
    of: couldAnswer(state, round, attended?.(round.id) ?? null),
    tally: when === 'now' || mayShow ? stageTally(state, round, activity, when) : null,
    revealed: revealed(state, round, activity),
  };
}

/** While the room is hidden, nothing that somebody wrote counts. */
function stageTally(state: SessionState, round: Round, activity: Activity, when: 'allowed' | 'now'): Tally {
  const kind = kindOf(activity.kind);
  const tally = when === 'now' ? kind.tally : shownTally;
  if (kind.moderated && state.hidden) return tally(activity, [], []);
  return tallied(state, round, activity, tally);
}

/** `scored`: how right each answer was, once the round was scored. */
type TallyOf = (
  activity: Activity,
  answers: readonly Answer[],
  scored: readonly (number | undefined)[],
) => Tally;

/** Counted once after each change of the round's answers. */
const tallied = (state: SessionState, round: Round, activity: Activity, tally: TallyOf): Tally =>
  once(ledgerOf(state).round(round.id).made, tally, () => {
    const shown = showable(round, activity);
    const scores = round.phase === 'revealed' ? round.scores : null;
    return tally(
      activity,
      shown.map(([, { answer }]) => answer),
      shown.map(([participant]) => scores?.get(participant)?.right),
    );
  });

const phases = ['open', 'closed', 'revealed'] as const;

/** What is moderated is shown once it is approved. */
const showable = (round: Round, { kind }: Activity) =>
  [...round.answers].filter(([, { verdict }]) => !kindOf(kind).moderated || verdict === 'approved');

const common = (round: Round, activity: Activity) => ({
  id: round.id,
  activity: round.activity,
  phase: round.phase,
  openedAt: round.openedAt,
  deadline: round.phase === 'open' ? round.deadline : null,
  public: publicActivity(activity, round.chance),
});

function revealed(state: SessionState, round: Round, activity: Activity): Revealed | null {
  if (round.phase !== 'revealed') return null;
  return {
    tally: tallied(state, round, activity, shownTally),
    solution: kindOf(activity.kind).solution(activity),
    explanation: activity.explanation,
    ...richFor([activity.explanation], activity.rich),
  };
}

const shownTally: TallyOf = (activity, answers, scored) => {
  const { roomTally, tally } = kindOf(activity.kind);
  return roomTally ? roomTally(activity, answers, scored) : tally(activity, answers);
};
