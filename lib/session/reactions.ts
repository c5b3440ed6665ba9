// Reactions: four short words that float over the stage. They are neither kept nor attributed; the session only knows
// whether they are allowed.

import type { SessionState } from './state';

export const reactionMarks = ['yes', 'wow', 'again', 'lost'] as const;
export type ReactionMark = (typeof reactionMarks)[number];

/** How many of each since the session was loaded. Numbers only grow, so a lost pulse loses no reaction. */
export type ReactionCounts = Readonly<Record<ReactionMark, number>>;

export const noReactions: ReactionCounts = { yes: 0, wow: 0, again: 0, lost: 0 };

/** Whether the stage would show one now. */
export function mayFloat({ reactions, hidden, blank, endedAt }: SessionState): boolean {
  return reactions && !hidden && !blank && endedAt === null;
}
