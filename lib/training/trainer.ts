// The trainer as the server sees it. Every call returns at once and throws nothing; what is asked while the
// thread is away is done when it is back.

import type { Example } from '../nn/learner';
import type { Control, Opening, TrainingSettings } from './messages';

export type Trainer = {
  /** Starts a session's training or takes it up again. Opening an open session starts it anew from this. */
  open(session: string, opening: Opening): void;
  close(session: string): void;
  /** A `learningRate` other than the present one is the presenter's choice and wins over what was halved by itself. */
  configure(session: string, control: Control): void;
  /** Digits that are in already are left alone. */
  join(session: string, examples: readonly Example[]): void;
  leave(session: string, ids: readonly string[]): void;
  reset(session: string, settings: TrainingSettings): void;
  /** Lets the thread keep what it has learned, for a second at most, and ends it; nothing is reported afterwards. */
  stop(): Promise<void>;
};
