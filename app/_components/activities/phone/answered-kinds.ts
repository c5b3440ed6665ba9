// The kinds of activity that have a screen here. Apart from the screens: the page's first load only needs to know.

import type { ActivityKind } from '@/lib/deck/activity';

const kinds: ReadonlySet<ActivityKind> = new Set([
  'choice',
  'choices',
  'true-false',
  'number',
  'order',
  'text',
  'words',
  'scale',
  'vote',
  'digit-pick',
  'toggles',
  'guess',
  'descend',
]);

export const isAnsweredHere = (kind: ActivityKind): boolean => kinds.has(kind);
