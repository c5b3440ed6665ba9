// A host's side of its network's training: the newest network, the curve, the drawings that the trainer was given, and what
// goes to the database. The trainer may be away at any time; nothing here waits for it.

import type { Clock, Millis } from '../../clock';
import { initialise } from '../../nn/initialise';
import type { Example } from '../../nn/learner';
import type { Network } from '../../nn/network';
import type { Recipe } from '../../nn/recipe';
import type { CurvePoint } from '../../protocol/message';
import { type ArrivalAccuracy, arrivalAccuracy } from '../../session/arrival';
import { mayTrain } from '../../session/drawings';
import type { SessionEvent } from '../../session/event';
import type { Drawing, SessionState } from '../../session/state';
import type { SessionNews, TrainingReport, TrainingSettings } from '../../training/messages';
import type { LogEntry } from '../../training/plan';
import type { Trainer } from '../../training/trainer';
import { type Curve, createCurve } from './curve';
import { createLiveNetwork, type LiveNetwork } from './live-network';

/** Reports are kept once a second, and at every change. */
const keepGap: Millis = 1_000;

export type TrainingMemory = {
  readonly points: readonly CurvePoint[];
  readonly log: readonly LogEntry[];
  readonly recipe?: Recipe | undefined;
  readonly firstRate?: number | undefined;
  readonly checkpoint: Uint8Array | null;
  /** The checkpoint's network; null: that of the seed. */
  readonly network: { readonly network: Network; readonly step: number } | null;
};

export type TrainingParts = {
  readonly state: SessionState;
  readonly trainer: Pick<Trainer, 'open' | 'close' | 'configure' | 'join' | 'leave' | 'reset'>;
  readonly clock: Clock;
  readonly memory: TrainingMemory;
  /** With how well the room was read on arrival by then. */
  readonly keepReport: (report: TrainingReport, at: Millis, arrival: ArrivalAccuracy) => Promise<void>;
  /**
   * Both promises settle when it is done or can't be done. `most`: how many checkpoints are kept from now on, including this
   * one; the default is as many as usual.
   */
  readonly keepCheckpoint: (step: number, bytes: Uint8Array, most?: number) => Promise<void>;
};

type News<T extends SessionNews['type']> = Extract<SessionNews, { type: T }>;

/** A report that follows one of these is kept at once. */
const changes: ReadonlySet<SessionEvent['type']> = new Set([
  'trainingSet',
  'networkReset',
  'trainerChanged',
  'sessionEnded',
]);

export class SessionTraining {
  readonly network: LiveNetwork;
  readonly curve: Curve;
  #samplesPerSecond = 0;
  #confusion: readonly number[] | null = null;
  #keepAt: Millis = Number.NEGATIVE_INFINITY;
  #resets = 0;
  #pausing = false;
  /** Drawings left: checkpoints that learned from them are dropped once there is one that did not. */
  #forgetEarlier = false;
  /** Until the trainer has the session there is nothing to tell it: it gets what is so by then. */
  #opened: 'later' | 'yes' | 'closed' = 'later';
  #resetBefore = false;
  readonly #keeping = new Set<Promise<void>>();
  /** Drawings that the trainer was given, with their participants. */
  readonly #given = new Map<string, string>();

  constructor(private readonly parts: TrainingParts) {
    const { state, clock, memory } = parts;
    this.curve = createCurve(memory.points);
    const { network, step } = memory.network ?? { network: untrained(state), step: 0 };
    this.network = createLiveNetwork(clock, network, step);
  }

  get samplesPerSecond(): number {
    return this.#samplesPerSecond;
  }

  /** Of the newest report: confusion[meant * 10 + read] on test digits; null before the first of these weights. */
  get confusion(): readonly number[] | null {
    return this.#confusion;
  }

  /** New random weights are not on the disk yet: what the trainer says is about the old ones. */
  get resetting(): boolean {
    return this.#resets > 0;
  }

  /** Hands the session to the trainer. */
  open(): void {
    if (this.#opened === 'closed') return;
    this.#opened = 'yes';
    const { state, trainer, memory } = this.parts;
    const { checkpoint, log, recipe, firstRate } = memory;
    this.#given.clear();
    const examples = this.#give(state.drawings.values());
    const step = this.curve.newest?.step ?? 0;
    const settings = this.#settings();
    trainer.open(state.id, { checkpoint, log, recipe, firstRate, step, settings, examples });
    if (this.#resetBefore) trainer.reset(state.id, settings);
  }

  hear(news: SessionNews): void {
    if (news.type === 'report') this.#hearReport(news);
    if (news.type === 'applied' && news.change.kind === 'leave') this.#forgetEarlier = true;
    if (news.type !== 'checkpoint') return;
    this.#keep(this.parts.keepCheckpoint(news.step, news.bytes, this.#forgetEarlier ? 1 : undefined));
    this.#forgetEarlier = false;
  }

  /** Events were folded into the state, before their commit. */
  folded(events: readonly SessionEvent[]): void {
    if (events.some((event) => changes.has(event.type))) this.#keepAt = Number.NEGATIVE_INFINITY;
    if (events.some(isParting)) this.network.part();
    if (!events.some(isReset)) return;
    this.#resets++;
    // The room sees the new network at once, whatever the thread is doing.
    this.network.publish(untrained(this.parts.state), 0, null);
    this.curve.clear();
    this.#confusion = null;
  }

  /** Events are on the disk. The trainer is told from the present state, so the order of commits does not matter. */
  committed(events: readonly SessionEvent[]): void {
    const reset = events.some(isReset);
    if (this.#opened === 'yes') {
      for (const event of events) this.#tell(event);
      this.#takeBackFrom(removedBy(events));
    } else if (reset) this.#resetBefore = true;
    if (reset) this.#resets--;
  }

  /** For others' sake the trainer rests, or goes on. Nobody chose that, so the log does not say it. */
  pause(pausing: boolean): void {
    if (pausing === this.#pausing) return;
    this.#pausing = pausing;
    if (this.#opened === 'yes') this.#configure();
  }

  /** Resolves when everything that was heard is kept. */
  async close(): Promise<void> {
    this.#opened = 'closed';
    this.parts.trainer.close(this.parts.state.id);
    await Promise.all(this.#keeping);
  }

  #hearReport({ report, network, nudges }: News<'report'>): void {
    const { state, clock, keepReport } = this.parts;
    const now = clock.now();
    this.network.publish(network, report.step, nudges);
    this.curve.add(pointOf(report, now));
    this.#samplesPerSecond = report.samplesPerSecond;
    this.#confusion = report.confusion;
    if (now < this.#keepAt) return;
    this.#keepAt = now + keepGap;
    this.#keep(keepReport(report, now, arrivalAccuracy(state)));
  }

  #keep(one: Promise<void>): void {
    const kept = one.finally(() => this.#keeping.delete(kept));
    this.#keeping.add(kept);
  }

  #tell(event: SessionEvent): void {
    const { state, trainer } = this.parts;
    if (event.type === 'digitDrawn') this.#reconsider([event.digit]);
    if (event.type === 'judged' && event.what === 'drawings') this.#reconsider(event.ids);
    if (event.type === 'drawingsDeleted') this.#takeBack(event.digits);
    if (event.type === 'participantRestored') this.#reconsider(this.#drawingsOf(event.participant));
    if (event.type === 'networkReset') trainer.reset(state.id, this.#settings());
    if (event.type === 'trainingSet' || event.type === 'sessionEnded') this.#configure();
  }

  #configure(): void {
    const { state, trainer } = this.parts;
    const { running, pace, learningRate } = this.#settings();
    trainer.configure(state.id, { running, pace, learningRate });
  }

  #settings(): TrainingSettings {
    const settings = settingsOf(this.parts.state);
    return this.#pausing ? { ...settings, running: false } : settings;
  }

  /** Gives the trainer what it may learn from now, and takes back what it may not learn from any longer. */
  #reconsider(ids: readonly string[]): void {
    const { state, trainer } = this.parts;
    const drawings = ids.flatMap((id) => state.drawings.get(id) ?? []);
    const examples = this.#give(drawings);
    if (examples.length > 0) trainer.join(state.id, examples);
    const allowed = new Set(drawings.filter(mayTrain).map(({ id }) => id));
    this.#takeBack(ids.filter((id) => !allowed.has(id)));
  }

  #give(drawings: Iterable<Drawing>): Example[] {
    const fresh = [...drawings].filter((drawing) => mayTrain(drawing) && !this.#given.has(drawing.id));
    for (const { id, participant } of fresh) this.#given.set(id, participant);
    return fresh.map(({ id, participant, label, pixels }) => ({ id, participant, label, pixels }));
  }

  #takeBack(ids: readonly string[]): void {
    const given = ids.filter((id) => this.#given.delete(id));
    if (given.length > 0) this.parts.trainer.leave(this.parts.state.id, given);
  }

  /** In one go, however many were removed: the network is retrained once. */
  #takeBackFrom(removed: ReadonlySet<string>): void {
    if (removed.size === 0) return;
    this.#takeBack([...this.#given].filter(([, owner]) => removed.has(owner)).map(([id]) => id));
  }

  #drawingsOf(participant: string): readonly string[] {
    return this.parts.state.participants.get(participant)?.drawings ?? [];
  }
}

const removedBy = (events: readonly SessionEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.type === 'participantRemoved' ? [event.participant] : [])));

/** After a reset, a rollback or a retraining the network has another past. */
const isParting = (event: SessionEvent) =>
  isReset(event) ||
  (event.type === 'trainerChanged' && (event.change.kind === 'rollback' || event.change.kind === 'leave'));

const isReset = ({ type }: SessionEvent) => type === 'networkReset';

const untrained = ({ training: { sizes, seed, formulas } }: SessionState) =>
  initialise(sizes, seed, formulas);

function settingsOf({ training }: SessionState): TrainingSettings {
  const { sizes, formulas, seed, batchSize, learningRate, pace, running } = training;
  return { sizes, formulas, seed, batchSize, learningRate, pace, running };
}

function pointOf(report: TrainingReport, at: Millis): CurvePoint {
  const { step, epoch, costTraining, costHeldOut, accuracyTest, joined, learningRate, easedRate } = report;
  return { step, at, epoch, costTraining, costHeldOut, accuracyTest, joined, learningRate, easedRate };
}
