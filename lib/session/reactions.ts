// Reactions: four short words that float over the stage. None is kept and none is anybody's; only whether they are
// welcome is part of the session.

import type { SessionState } from './state';

export const reactionMarks = ['yes', 'wow', 'again', 'lost'] as const;
export type ReactionMark = (typeof reactionMarks)[number];

/** How many of each since the session was loaded: numbers only grow, so a lost pulse loses nobody. */
export type ReactionCounts = Readonly<Record<ReactionMark, number>>;

export const noReactions: ReactionCounts = { yes: 0, wow: 0, again: 0, lost: 0 };

/** Whether the stage would show one now. */
export function mayFloat({ reactions, hidden, blank, endedAt }: SessionState): boolean {
  return reactions && !hidden && !blank && endedAt === null;
}
