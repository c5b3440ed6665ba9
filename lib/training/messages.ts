// What the server and the trainer thread say to each other: one tagged union a direction.
// The server never waits for an answer; every message can be lost with the thread and is sent again.

import type { Example, LearnerChange } from '../nn/learner';
import type { Network, Sizes } from '../nn/network';

export type TrainingSettings = {
  readonly sizes: Sizes;
  readonly seed: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Samples a second; 0 is full speed. */
  readonly pace: number;
  readonly running: boolean;
};

export type ToTrainer =
  /** Starts or restores a session's learner. Examples are all approved digits of the room. */
  | {
      readonly type: 'open';
      readonly session: string;
      readonly settings: TrainingSettings;
      readonly checkpoint: Uint8Array | null;
      readonly examples: readonly Example[];
    }
  | { readonly type: 'close'; readonly session: string }
  | {
      readonly type: 'configure';
      readonly session: string;
      readonly running: boolean;
      readonly pace: number;
      readonly learningRate: number;
    }
  | { readonly type: 'join'; readonly session: string; readonly examples: readonly Example[] }
  /** Takes digits out and retrains without them (from the last checkpoint that had not seen them, or anew). */
  | { readonly type: 'leave'; readonly session: string; readonly ids: readonly string[] }
  /** New random weights (or another shape); the room's digits stay. */
  | { readonly type: 'reset'; readonly session: string; readonly settings: TrainingSettings };

/** Figures of one moment. All costs are means a digit; all accuracies are fractions in [0, 1]. */
export type TrainingReport = {
  readonly step: number;
  readonly epoch: number;
  readonly samples: number;
  readonly samplesPerSecond: number;
  readonly learningRate: number;
  /** Smoothed over mini-batches; null before the first. */
  readonly costTraining: number | null;
  /** On held-out MNIST test digits. */
  readonly costHeldOut: number;
  readonly accuracyTest: number;
  /** How many test digits `costHeldOut` and `accuracyTest` were taken on. */
  readonly testCount: number;
  /** confusion[meant * 10 + read] on the same test digits. */
  readonly confusion: readonly number[];
  /** The room's digits in the training set. */
  readonly joined: number;
};

export type FromTrainer =
  | { readonly type: 'ready' }
  | { readonly type: 'heartbeat' }
  /** The network belongs to the report: the same step. `version` counts published networks of a session. */
  | {
      readonly type: 'report';
      readonly session: string;
      readonly report: TrainingReport;
      readonly network: Network;
    }
  | {
      readonly type: 'checkpoint';
      readonly session: string;
      readonly step: number;
      readonly bytes: Uint8Array;
    }
  /** A change took effect before mini-batch `step`: the log that a replay needs. */
  | {
      readonly type: 'applied';
      readonly session: string;
      readonly step: number;
      readonly change: LearnerChange;
    }
  /** Not a number or cost far off: rolled back to the last good checkpoint, learning rate halved. */
  | {
      readonly type: 'diverged';
      readonly session: string;
      readonly step: number;
      readonly learningRate: number;
    };
