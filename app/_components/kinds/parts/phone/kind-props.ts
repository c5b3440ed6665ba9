// What the screen of one kind of activity is given.

import type { ActivityKind, PublicActivity } from '@/lib/kinds/kinds';
import type { GivenAnswer } from './given-answer';

export type PublicOf<K extends ActivityKind> = PublicActivity & { readonly kind: K };

export type KindProps<K extends ActivityKind> = {
  readonly activity: PublicOf<K>;
  readonly answer: GivenAnswer;
  /** Whether an answer can be given or changed at this moment. */
  readonly open: boolean;
  /** The id of the question's heading. */
  readonly labelledBy: string;
};
