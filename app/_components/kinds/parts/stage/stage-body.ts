// What stands on the stage below a question, and where.

import type { ComponentType } from 'react';
import type { ActivityKind, PublicOf } from '@/lib/kinds/kinds';
import type { StageRound } from '@/lib/session/view-types';
import type { SlideLive } from '../../../slides/live-props';

export type StageBody<K extends ActivityKind> = {
  /** Null: the question stands alone, or a drawing of the slide shows the answers. */
  readonly Body: ComponentType<BodyProps<K>> | null;
  /** Over a drawing it waits for the reveal: what is still to be found leaves the drawing in sight. */
  readonly leavesSight?: true;
  /** Beside the slide's own drawing of the answers, the words stay and the question stands below them. */
  readonly keepsWords?: true;
};

export type BodyProps<K extends ActivityKind> = {
  readonly round: StageRound;
  readonly activity: PublicOf<K>;
  /** The whole canvas is free. */
  readonly wide: boolean;
  readonly line: SlideLive['line'];
};
