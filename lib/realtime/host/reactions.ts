// Counts the reactions of a talk. A participant has three at once and then one per second, over all connections. Faster ones
// are not counted and not refused.

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
      const who = state.participants.get(participant);
      if (!who || who.removed || !mayFloat(state)) return false;
      if (bucketOf(participant).take() > 0) return false;
      counts = { ...counts, [mark]: counts[mark] + 1 };
      return true;
    },
  };
}
