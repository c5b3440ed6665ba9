// Counts reactions of the running talk. A person has three at once and one a second after that, also over a new
// connection; what comes faster is not counted, and nobody is told off for it.

import type { Clock } from '../../clock';
import { mayFloat, noReactions, type ReactionCounts, type ReactionMark } from '../../session/reactions';
import type { SessionState } from '../../session/state';
import { type Bucket, reactionRate, tokenBucket } from '../sockets/limits';

export type Reactions = {
  readonly counts: ReactionCounts;
  /** True when it was counted. */
  count(participant: string, mark: ReactionMark): boolean;
};

export function createReactions(state: SessionState, clock: Pick<Clock, 'now'>): Reactions {
  const buckets = new Map<string, Bucket>();
  let counts = noReactions;
  const bucketOf = (participant: string): Bucket => {
    const known = buckets.get(participant);
    if (known) return known;
    const made = tokenBucket(clock, reactionRate.perSecond, reactionRate.burst);
    buckets.set(participant, made);
    return made;
  };
  return {
    get counts() {
      return counts;
    },
    count(participant, mark) {
      const person = state.participants.get(participant);
      if (!person || person.removed || !mayFloat(state)) return false;
      if (bucketOf(participant).take() > 0) return false;
      counts = { ...counts, [mark]: counts[mark] + 1 };
      return true;
    },
  };
}
