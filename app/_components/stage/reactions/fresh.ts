// What came between two pulses. Pure.

import { type ReactionCounts, type ReactionMark, reactionMarks } from '@/lib/session/reactions';

export type Fresh = { readonly mark: ReactionMark; readonly count: number };

/** Nothing before the first counts are known, nor where they start again: a restarted server counts from 0. */
export function fresh(before: ReactionCounts | null, now: ReactionCounts): readonly Fresh[] {
  if (before === null || reactionMarks.some((mark) => now[mark] < before[mark])) return [];
  return reactionMarks
    .map((mark) => ({ mark, count: now[mark] - before[mark] }))
    .filter(({ count }) => count > 0);
}
