// What the server and the trainer thread say to each other: one tagged union a direction.
// The server never waits for an answer; whatever is lost with a thread is made good by the next `open`.

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
  /** η at present: what the log says last, unless the presenter has just chosen another. */
  readonly learningRate: number;
  /** Samples per second; 0 is full speed. */
  readonly pace: number;
  readonly running: boolean;
};

/** What the presenter may change while it runs. */
export type Control = Pick<TrainingSettings, 'running' | 'pace' | 'learningRate'>;

/** What a session's training starts or goes on from. */
export type Opening = {
  readonly settings: TrainingSettings;
  /** The newest `checkpoint` message's bytes; null: from the seed. One of another shape or seed is not used. */
  readonly checkpoint: Uint8Array | null;
  /** Every digit that the network may learn from, whether it has joined before or not. */
  readonly examples: readonly Example[];
  /** All that was announced since these random weights, oldest first; [] where it was not kept. */
  readonly log: readonly LogEntry[];
  /** The newest step that was reported: training is caught up to it before anything is said. 0: unknown. */
  readonly step: number;
};

/** `run` counts a session's openings and resets: what an earlier run still says is dropped. */
export type ToTrainer =
  | { readonly type: 'open'; readonly session: string; readonly run: number; readonly opening: Opening }
  | { readonly type: 'close'; readonly session: string }
  | ({ readonly type: 'configure'; readonly session: string } & Control)
  | { readonly type: 'join'; readonly session: string; readonly examples: readonly Example[] }
  /** Takes digits out and retrains without them (from the last checkpoint that had not seen them, or anew). */
  | { readonly type: 'leave'; readonly session: string; readonly ids: readonly string[] }
  /** New random weights (or another shape); the room's digits stay. */
  | {
      readonly type: 'reset';
      readonly session: string;
      readonly run: number;
      readonly settings: TrainingSettings;
    }
  /** The server is about to stop: trains no more, keeps every network as it stands, and says when that is done. */
  | { readonly type: 'finish' };

/** Figures of one moment. All costs are means a digit; all accuracies are fractions in [0, 1]. */
export type TrainingReport = {
  readonly step: number;
  readonly epoch: number;
  readonly samples: number;
  readonly samplesPerSecond: number;
  /** The learning rate that was chosen, or halved by the judge. */
  readonly learningRate: number;
  /** What the latest mini-batch was trained with. */
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
  /** The room's digits in the training set. */
  readonly joined: number;
};

/** What the thread says of one session. */
export type SessionNews =
  /** At most five a second, only when something changed. The network is of the same step. */
  | {
      readonly type: 'report';
      readonly session: string;
      readonly report: TrainingReport;
      readonly network: Network;
      /** What the mini-batch that led to it changed; null before the first one of this thread. */
      readonly nudges: Layers | null;
    }
  /** To be kept whole and handed back in `open`. Only ever of a network that was measured and found sane. */
  | {
      readonly type: 'checkpoint';
      readonly session: string;
      readonly step: number;
      readonly bytes: Uint8Array;
    }
  /** Random weights are about to learn for the first time: what a replay begins with, beside sizes and seed. */
  | {
      readonly type: 'began';
      readonly session: string;
      readonly learningRate: number;
      readonly batchSize: number;
      readonly recipe: Recipe;
    }
  /**
   * A change took effect before mini-batch `step`: the log that a replay needs. A rollback is one of them: the network
   * was not a number or its cost far off, and went back to the good network of `step` with half the learning rate.
   */
  | {
      readonly type: 'applied';
      readonly session: string;
      readonly step: number;
      readonly change: TrainerChange;
    }
  /** Catching up at full speed, after a restart or without digits that left; reports go on at `target`. */
  | {
      readonly type: 'retraining';
      readonly session: string;
      readonly without: 'digits' | 'nothing';
      readonly step: number;
      readonly target: number;
    }
  /** This session's training has stopped at a bug; `reset` or `open` starts it again. Others go on. */
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
