// What the trainer thread drives: one network that learns from MNIST and from the room, mini-batch by
// mini-batch. Everything is an argument or a counter, so that a log of changes replays to the same bits.

import type { Layers, Network, Sizes } from './network';

/** A labelled set of 28×28 images: pixels[i * 784 + p] in 0–255, labels[i] in 0–9. */
export type LabelledImages = {
  readonly count: number;
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
};

/** A digit of the room. `participant` bounds what one participant can do to the network. */
export type Example = {
  readonly id: string;
  readonly participant: string;
  readonly label: number;
  /** 784 grey values, 0–255, ink is high. */
  readonly pixels: Uint8Array;
};

export type LearnerSettings = {
  readonly sizes: Sizes;
  /** Seeds the weights and the order of the examples. */
  readonly seed: number;
  /** Digits per mini-batch. */
  readonly batchSize: number;
  /** η before any easing. */
  readonly learningRate: number;
};

/** A change to a running learner. It takes effect between two mini-batches and is replayed at the same step. */
export type LearnerChange =
  | { readonly kind: 'join'; readonly examples: readonly Example[] }
  | { readonly kind: 'leave'; readonly ids: readonly string[] }
  /** `afresh`: somebody chose it, so its easing starts again. */
  | { readonly kind: 'learningRate'; readonly learningRate: number; readonly afresh: boolean }
  /** The room has finished drawing: its share of the mini-batches eases off at once. */
  | { readonly kind: 'seal' };

export interface Learner {
  readonly settings: LearnerSettings;
  /** Mini-batches so far. */
  readonly step: number;
  /** Digits trained on so far. */
  readonly samples: number;
  /** Passes over MNIST so far, as a fraction. */
  readonly epoch: number;
  /** The room's digits in the training set. */
  readonly joined: number;
  /** η as it was chosen or halved. */
  readonly learningRate: number;
  /** η that the latest mini-batch was trained with: the learning rate, eased (see easing.ts). */
  readonly easedRate: number;
  apply(change: LearnerChange): void;
  /** Runs exactly `miniBatches` mini-batches; returns their mean training cost. */
  train(miniBatches: number): number;
  /** A copy of the network as it stands. */
  network(): Network;
  /** What gradient descent changed with the latest mini-batch (see Machine.nudges); null before the first. */
  nudges(): Layers | null;
  /** Everything needed to go on bit for bit, except the base set and the room's examples (by id only). */
  checkpoint(): Uint8Array;
}
