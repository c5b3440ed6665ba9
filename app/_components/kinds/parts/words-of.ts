// The words of whatever kind. Pure: the server words a review with it too.

import type { ActivityKind } from '@/lib/kinds/kinds';
import type { AnyKindWords } from '@/lib/words/kind-words';
import type { Words } from '@/lib/words/words';

export type RoundWords = Words['kinds'];

/** That they are given the kind's own activities and answers is the caller's part. */
export const wordsOf = (words: RoundWords, kind: ActivityKind): AnyKindWords =>
  words.of[kind] as unknown as AnyKindWords;
