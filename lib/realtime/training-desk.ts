// All that a host keeps of its network's training: the newest network, the curve, what goes to the trainer and
// what of its news goes to the database. The thread may be away at any time; nothing here waits for it.

import type { Clock, Millis } from '../clock';
import { initialise } from '../nn/initialise';
import type { Network } from '../nn/network';
import type { CurvePoint } from '../protocol/message';
import { type ArrivalAccuracy, arrivalAccuracy } from '../session/arrival';
import type { SessionEvent } from '../session/event';
import type { SessionState } from '../session/state';
import type { SessionNews, TrainingReport } from '../training/messages';
import type { LogEntry } from '../training/plan';
import type { Trainer } from '../training/trainer';
import { type Curve, createCurve } from './curve';
import { createLiveNetwork, type LiveNetwork } from './live-network';
import { createTrainingLink } from './training-link';

/** Reports are kept once a second, and at every change. */
const KEEP_GAP: Millis = 1_000;

export type TrainingMemory = {
  readonly points: readonly CurvePoint[];
  readonly log: readonly LogEntry[];
  readonly checkpoint: Uint8Array | null;
  /** The checkpoint's network; null: that of the seed. */
  readonly network: { readonly network: Network; readonly step: number } | null;
};

export type TrainingDeskParts = {
  readonly state: SessionState;
  readonly trainer: Trainer;
  readonly clock: Clock;
  readonly memory: TrainingMemory;
  /** With how the room was read on arrival by then. */
  readonly keepReport: (report: TrainingReport, at: Millis, arrival: ArrivalAccuracy) => Promise<void>;
  /**
   * Both settle when that is done, or can't be done. `most`: how many are kept from now on, this one included; as many
   * as usual where it is not given.
   */
  readonly keepCheckpoint: (step: number, bytes: Uint8Array, most?: number) => Promise<void>;
};

export type TrainingDesk = {
  readonly network: LiveNetwork;
  readonly curve: Curve;
  readonly samplesPerSecond: number;
  /** Of the newest report: confusion[meant * 10 + read] on test digits; null before the first of these weights. */
  readonly confusion: readonly number[] | null;
  /** New random weights are not on the disk yet: what the trainer says is of the old ones. */
  readonly resetting: boolean;
  /** Hands the session to the trainer. */
  open(): void;
  hear(news: SessionNews): void;
  /** Events were folded into the state, before their commit. */
  folded(events: readonly SessionEvent[]): void;
  committed(events: readonly SessionEvent[]): void;
  /** Resolves when all that was heard is kept. */
  close(): Promise<void>;
};

type News<T extends SessionNews['type']> = Extract<SessionNews, { type: T }>;

const changes: ReadonlySet<SessionEvent['type']> = new Set([
  'trainingSet',
  'networkReset',
  'trainerChanged',
  'sessionEnded',
]);

export function createTrainingDesk(parts: TrainingDeskParts): TrainingDesk {
  const { state, clock, memory } = parts;
  const link = createTrainingLink(state, parts.trainer);
  const curve = createCurve(memory.points);
  const first = memory.network ?? { network: untrained(state), step: 0 };
  const network = createLiveNetwork(clock, first.network, first.step);
  let keepAt = Number.NEGATIVE_INFINITY;
  let samplesPerSecond = 0;
  let confusion: readonly number[] | null = null;
  let resets = 0;
  /** Digits left: networks that had learnt from them are not kept once there is one that has not. */
  let forgetEarlier = false;
  const pending = new Set<Promise<void>>();
  const keeping = (one: Promise<void>) => {
    const kept = one.finally(() => pending.delete(kept));
    pending.add(kept);
  };

  const report = ({ report: figures, network: latest, nudges }: News<'report'>) => {
    const now = clock.now();
    network.publish(latest, figures.step, nudges);
    curve.add(pointOf(figures, now));
    samplesPerSecond = figures.samplesPerSecond;
    confusion = figures.confusion;
    if (now < keepAt) return;
    keepAt = now + KEEP_GAP;
    keeping(parts.keepReport(figures, now, arrivalAccuracy(state)));
  };

  return {
    network,
    curve,
    get samplesPerSecond() {
      return samplesPerSecond;
    },
    get confusion() {
      return confusion;
    },
    get resetting() {
      return resets > 0;
    },
    open: () => link.open({ checkpoint: memory.checkpoint, log: memory.log, step: curve.newest?.step ?? 0 }),
    hear(news) {
      if (news.type === 'report') report(news);
      if (news.type === 'applied' && news.change.kind === 'leave') forgetEarlier = true;
      if (news.type !== 'checkpoint') return;
      keeping(parts.keepCheckpoint(news.step, news.bytes, forgetEarlier ? 1 : undefined));
      forgetEarlier = false;
    },
    folded(events) {
      if (events.some((event) => changes.has(event.type))) keepAt = Number.NEGATIVE_INFINITY;
      if (!events.some(isReset)) return;
      resets++;
      // In front of the room at once, whatever the thread is doing.
      network.publish(untrained(state), 0, null);
      curve.clear();
      confusion = null;
    },
    committed(events) {
      link.follow(events);
      if (events.some(isReset)) resets--;
    },
    async close() {
      link.close();
      await Promise.all(pending);
    },
  };
}

const isReset = ({ type }: SessionEvent) => type === 'networkReset';

const untrained = ({ training }: SessionState) =>
  initialise(training.sizes, training.seed, training.formulas);

function pointOf(report: TrainingReport, at: Millis): CurvePoint {
  const { step, epoch, costTraining, costHeldOut, accuracyTest, joined, learningRate, easedRate } = report;
  return { step, at, epoch, costTraining, costHeldOut, accuracyTest, joined, learningRate, easedRate };
}
