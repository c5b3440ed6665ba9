// The figures of one moment, as a report for the server.

import type { Learner } from '../nn/learner';
import type { Measurement } from './heldout';
import type { TrainingReport } from './messages';

export function reportOf(
  learner: Learner,
  { figures }: Measurement,
  costTraining: number | null,
  samplesPerSecond: number,
): TrainingReport {
  return {
    step: learner.step,
    epoch: learner.epoch,
    samples: learner.samples,
    samplesPerSecond,
    learningRate: learner.learningRate,
    easedRate: learner.easedRate,
    costTraining,
    costHeldOut: figures.cost,
    accuracyTest: figures.accuracy,
    testCount: figures.count,
    confusion: figures.confusion,
    joined: learner.joined,
  };
}
