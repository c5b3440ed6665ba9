// The kinds of activity that have a screen here. Apart from the screens: the page's first load only needs to know.

import type { ActivityKind } from '@/lib/kinds/kinds';
import type { MineView, PhoneRound } from '@/lib/session/view-types';

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

/** Told one by one against time, or step by step: there is no moment at which one has answered. */
const goingOn: ReadonlySet<ActivityKind> = new Set(['digit-pick', 'guess', 'descend']);

/** Until it is answered or over nothing else is within reach of the finger. */
export const needsTheHand = (round: PhoneRound, { answer }: Pick<MineView, 'answer'>): boolean =>
  round.phase === 'open' && (goingOn.has(round.public.kind) || answer?.round !== round.id);

export const isAnsweredHere = (kind: ActivityKind): boolean => kinds.has(kind);
