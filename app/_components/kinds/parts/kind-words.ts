// The words of one kind, for its screens.

'use client';

import type { ActivityKind } from '@/lib/kinds/kinds';
import { useWords } from '../../words/words';
import type { RoundWords } from './words-of';

export const useKindWords = <K extends ActivityKind>(kind: K): RoundWords['of'][K] =>
  useWords('kinds').of[kind];
