// The trainer as the server sees it. Every call returns at once and throws nothing. What is asked while the thread is away
// is done when it is back.

import type { Example } from '../nn/learner';
import type { Control, Opening, TrainingSettings } from './messages';

export type Trainer = {
  /** Starts or resumes a session's training. Opening an open session starts it again from this opening. */
  open(session: string, opening: Opening): void;
  close(session: string): void;
  /** A `learningRate` other than the present one is the presenter's choice and replaces what the judge halved. */
  configure(session: string, control: Control): void;
  /** Drawings that have joined already stay as they are. */
  join(session: string, examples: readonly Example[]): void;
  leave(session: string, ids: readonly string[]): void;
  reset(session: string, settings: TrainingSettings): void;
  /** Gives the thread a second at most to keep its networks, and ends it; nothing is reported afterwards. */
  stop(): Promise<void>;
};
