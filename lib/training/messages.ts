// What the server and the trainer thread send each other: one tagged union per direction. The server never waits for an
// answer; the next `open` makes up for whatever a thread lost.

import type { Example } from '../nn/learner';
import type { Layers, Network, Sizes } from '../nn/network';
import type { Formulas, Recipe } from '../nn/recipe';
import type { TrainerChange } from '../session/event';
import type { LogEntry } from './plan';

export type TrainingSettings = {
  readonly sizes: Sizes;
  readonly formulas: Formulas;
  readonly seed: number;
  readonly batchSize: number;
  /** η at present: the last one of the log, unless the presenter has just chosen another. */
  readonly learningRate: number;
  /** Samples per second; 0 is full speed. */
  readonly pace: number;
  readonly running: boolean;
};

/** What the presenter may change while it runs. */
export type Control = Pick<TrainingSettings, 'running' | 'pace' | 'learningRate'>;

/** From what a session's training starts, or goes on. */
export type Opening = {
  readonly settings: TrainingSettings;
  /** The newest `checkpoint` message's bytes; null: from the seed. One of another shape or seed is not used. */
  readonly checkpoint: Uint8Array | null;
  /** Every drawing that the network may learn from, whether or not it has joined before. */
  readonly examples: readonly Example[];
  /** Every change since these random weights, oldest first; [] if they were not kept. */
  readonly log: readonly LogEntry[];
  /** With which these random weights began to learn, as it was recorded; absent: they begin now, or it is not known. */
  readonly recipe?: Recipe | undefined;
  /** The learning rate with which they began, as it was recorded; absent as `recipe` is. */
  readonly firstRate?: number | undefined;
  /** The newest step that was reported: training catches up to it before it reports anything. 0: unknown. */
  readonly step: number;
};

/** `run` counts a session's openings and resets: news of an earlier run is dropped. */
export type ToTrainer =
  | { readonly type: 'open'; readonly session: string; readonly run: number; readonly opening: Opening }
  | { readonly type: 'close'; readonly session: string }
  | ({ readonly type: 'configure'; readonly session: string } & Control)
  | { readonly type: 'join'; readonly session: string; readonly examples: readonly Example[] }
  /** Removes drawings and retrains without them, from the last checkpoint that had not seen them or from the start. */
  | { readonly type: 'leave'; readonly session: string; readonly ids: readonly string[] }
  /** New random weights (or another shape); the room's drawings stay. */
  | {
      readonly type: 'reset';
      readonly session: string;
      readonly run: number;
      readonly settings: TrainingSettings;
    }
  /** The server is about to stop: the thread stops training, keeps every network as it is, and says when that is done. */
  | { readonly type: 'finish' };

/** Figures of one moment. All costs are means per digit; all accuracies are fractions in [0, 1]. */
export type TrainingReport = {
  readonly step: number;
  readonly epoch: number;
  readonly samples: number;
  readonly samplesPerSecond: number;
  /** The learning rate that was chosen, or halved by the judge. */
  readonly learningRate: number;
  /** The eased rate of the latest mini-batch: `learningRate`, or less. */
  readonly easedRate: number;
  /** Smoothed over about 1,000 digits; null before the first mini-batch. */
  readonly costTraining: number | null;
  /** On held-out MNIST test digits. */
  readonly costHeldOut: number;
  readonly accuracyTest: number;
  /** How many test digits `costHeldOut` and `accuracyTest` were taken on. */
  readonly testCount: number;
  /** confusion[meant * 10 + read] on the same test digits. */
  readonly confusion: readonly number[];
  /** The room's drawings in the training set. */
  readonly joined: number;
};

/** What a network is trained again without: drawings that left, any sound checkpoint, or nothing but the time since one. */
export type Without = 'digits' | 'checkpoints' | 'nothing';

/** News of one session. */
export type SessionNews =
  /** At most five per second, only when something changed. The network has the same step. */
  | {
      readonly type: 'report';
      readonly session: string;
      readonly report: TrainingReport;
      readonly network: Network;
      /** What its latest mini-batch changed; null before the first one of this thread. */
      readonly nudges: Layers | null;
      /** Drawings are on their way out: how far the retraining without them is, while this network still has them. */
      readonly retraining?: { readonly step: number; readonly target: number };
    }
  /** To be kept whole and given back in `open`. Only of networks that were measured and found sane. */
  | {
      readonly type: 'checkpoint';
      readonly session: string;
      readonly step: number;
      readonly bytes: Uint8Array;
    }
  /** Random weights are about to learn for the first time. A replay begins with this, besides sizes and seed. */
  | {
      readonly type: 'began';
      readonly session: string;
      readonly learningRate: number;
      readonly batchSize: number;
      readonly recipe: Recipe;
    }
  /**
   * A change took effect before mini-batch `step`. These are the log that a replay needs. A rollback is one of them: the
   * network was ruined, and went back to the good network of `step` with half the learning rate.
   */
  | {
      readonly type: 'applied';
      readonly session: string;
      readonly step: number;
      readonly change: TrainerChange;
    }
  /** Catching up at full speed, after a restart, without drawings that left, or from the seed; reports resume at `target`. */
  | {
      readonly type: 'retraining';
      readonly session: string;
      readonly without: Without;
      readonly step: number;
      readonly target: number;
    }
  /** A bug stopped this session's training; `reset` or `open` starts it again. Other sessions go on. */
  | {
      readonly type: 'failed';
      readonly session: string;
      readonly reason: string;
      readonly stack: string;
    };

export type FromTrainer =
  | { readonly type: 'ready' }
  | { readonly type: 'heartbeat' }
  | { readonly type: 'finished' }
  | { readonly type: 'news'; readonly run: number; readonly news: SessionNews };

/** What the server hears: the sessions' news and the state of the thread itself. */
export type TrainerNews =
  | SessionNews
  | { readonly type: 'trainerDown'; readonly reason: string }
  | { readonly type: 'trainerUp' };
