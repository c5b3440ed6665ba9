// One session's training in the thread: what it does with the time that it gets. It works in slices; between two of them it
// may be asked for anything.

import type { Clock, Millis } from '../../clock';
import type { Example } from '../../nn/learner';
import type { Formulas, Recipe } from '../../nn/recipe';
import type { TrainerChange } from '../../session/event';
import type { Evaluate, HeldOut } from '../heldout';
import type { Control, Opening, SessionNews, Without } from '../messages';
import { chosenRate, lastRateStep, plannedRate } from '../plan';
import { Course } from './course';
import { Drawings } from './drawings';
import { Examiner } from './examiner';
import { Judge } from './judge';
import { type Kept, keepAt } from './keeping';
import type { LearnerMaker } from './maker';
import { type Bucket, readyAt, refill, take } from './pace';
import { trainUntil } from './stint';
import { Telling } from './telling';

export type RunDeps = {
  /** Learners whose networks compute so, by the recipe with which they began or by today's. */
  readonly make: (formulas: Formulas, began?: Recipe) => LearnerMaker;
  readonly evaluate: Evaluate;
  readonly heldOut: HeldOut;
  readonly clock: Clock;
};

/** Beside a retraining, a course that could use all the time gets one slice of so many. */
const COURSE_EVERY = 8;

export class Run {
  readonly #course: Course;
  readonly #examiner: Examiner;
  readonly #judge: Judge;
  readonly #telling: Telling;
  readonly #bucket: Bucket;
  #control: Control;
  #epoch = 0;
  #kept: Kept | null = null;
  /** Why the run catches up: drawings left, no checkpoint is sound, or the thread is new. */
  #without: Without = 'nothing';
  readonly #drawings: Drawings;
  #turns = 0;

  constructor(
    private readonly session: string,
    opening: Opening,
    examples: ReadonlyMap<string, Example>,
    private readonly deps: RunDeps,
    private readonly say: (news: SessionNews) => void,
  ) {
    const now = deps.clock.now();
    this.#control = opening.settings;
    this.#telling = new Telling(session, deps.clock, say);
    this.#bucket = { tokens: 0, at: now };
    this.#examiner = new Examiner(deps.heldOut, deps.evaluate, deps.clock);
    this.#judge = new Judge(opening.settings.learningRate);
    const make = deps.make(opening.settings.formulas, opening.recipe);
    this.#drawings = new Drawings(examples);
    this.#course = new Course(opening, this.#drawings.ofCourse, make, (step, change) =>
      this.#announce(step, change),
    );
    if (this.#course.began) {
      const { learningRate, batchSize } = this.#course.settings;
      say({ type: 'began', session, learningRate, batchSize, recipe: make.recipe });
    }
    this.#elsewhere();
    if (!this.#course.rebuilds) return;
    this.#without = 'checkpoints';
    // What it costs to know nothing has to be known before the network knows something.
    this.#examiner.begin(this.#course.learner, false);
  }

  /** Another rate than the present one is the presenter's choice; a rate that no training could use is ignored. */
  configure(control: Control): void {
    const now = this.deps.clock.now();
    if (control.running !== this.#control.running) {
      this.#telling.restart(this.#course);
      this.#examiner.changed();
    }
    Object.assign(this.#bucket, { tokens: 0, at: now });
    this.#control = control;
    const { learningRate } = control;
    const usable = Number.isFinite(learningRate) && learningRate > 0;
    if (usable && learningRate !== this.#rate) this.#setRate(learningRate, 'presenter');
  }

  join(examples: readonly Example[]): void {
    this.#drawings.add(examples, this.deps.clock.now());
  }

  /** The course goes on with those that had joined until it was trained again without them. */
  leave(ids: readonly string[]): void {
    const atOnce = this.#drawings.withdraw(ids, this.#course);
    if (atOnce.length === 0) return;
    const { learner } = this.#course;
    this.#drawings.forget(atOnce);
    this.#course.change({ kind: 'leave', ids: atOnce });
    if (this.#course.learner !== learner) this.#goesBack();
  }

  /** When there is work to do; infinity: not before something is asked for. */
  readyAt(): Millis {
    return this.#drawings.retraining ? 0 : this.#courseReadyAt();
  }

  #courseReadyAt(): Millis {
    if (this.#examiner.busy || this.#course.behind) return 0;
    return Math.min(this.#drawings.joinAt, this.#trainAt(), this.#examiner.dueAt(false), this.#keepAt());
  }

  /** Works until `until` or until there is nothing to do, whichever is first. */
  work(until: Millis): void {
    const now = this.deps.clock.now();
    if (now >= this.#drawings.joinAt) this.#letIn();
    if (this.#drawings.retraining && this.#isItsTurn(now)) this.#retrain(until);
    else if (this.#examiner.busy) this.#measure(until);
    else if (this.#course.behind) this.#catchUp(until);
    else if (this.#examiner.dueAt(this.#trainAt() <= now) <= now) {
      this.#examiner.begin(this.#course.learner, !this.#control.running);
      this.#measure(until);
    } else if (this.#trainAt() <= now) this.#train(until);
    else if (this.#keepAt() <= now) this.#keep();
  }

  /** A retraining gets the time that the course does not need, and most of the time if it needs all of it. */
  #isItsTurn(now: Millis): boolean {
    this.#turns++;
    return this.#courseReadyAt() > now || this.#turns % COURSE_EVERY !== 0;
  }

  #retrain(until: Millis): void {
    const { learner } = this.#course;
    const came = this.#drawings.retrain(this.#course, until, this.deps.clock);
    if (came === 'underway') this.#telling.retraining(this.#drawings.retraining!, 'digits');
    else if (came === 'done') this.#elsewhere();
    else if (this.#course.learner !== learner) this.#goesBack();
  }

  /** The course itself trains again without some drawings. */
  #goesBack(): void {
    this.#without = 'digits';
    this.#elsewhere();
  }

  /** The last work: measures the network as it is and keeps it. A run that is behind catches up next time. */
  finish(): void {
    this.#control = { ...this.#control, running: false };
    if (this.#course.behind) return;
    if (!this.#examiner.busy && !this.#examiner.knows(this.#course.learner)) {
      this.#examiner.begin(this.#course.learner, false);
    }
    if (this.#examiner.busy) this.#measure(Number.POSITIVE_INFINITY);
    if (this.#keepAt() < Number.POSITIVE_INFINITY) this.#keep();
  }

  get #rate(): number {
    return plannedRate(this.#course.plan, this.#course.settings.learningRate);
  }

  #announce(step: number, change: TrainerChange): void {
    this.say({ type: 'applied', session: this.session, step, change });
    this.#examiner.changed();
  }

  #setRate(learningRate: number, by: 'presenter' | 'judge'): void {
    this.#course.change({ kind: 'learningRate', learningRate, by });
    if (by === 'presenter') this.#judge.startWatch();
  }

  #letIn(): void {
    const ids = this.#drawings.takeJoining();
    if (ids.length === 0) return;
    this.#course.change({ kind: 'join', ids });
    if (!this.#judge.endsHalving(this.#course.learner.joined)) return;
    this.#judge.startWatch();
    this.#setRate(chosenRate(this.#course.plan, this.#course.settings.learningRate), 'judge');
  }

  #trainAt(): Millis {
    const { running, pace } = this.#control;
    if (!running) return Number.POSITIVE_INFINITY;
    return pace === 0 ? 0 : readyAt(this.#bucket, pace, this.#course.settings.batchSize);
  }

  #train(until: Millis): void {
    const { batchSize } = this.#course.settings;
    const { pace } = this.#control;
    const started = this.deps.clock.now();
    if (pace > 0) refill(this.#bucket, pace, batchSize, started);
    this.#miniBatches(until, () => pace === 0 || take(this.#bucket, batchSize));
    this.#examiner.trainedFor(this.deps.clock.now() - started);
    this.#examiner.changed();
  }

  #catchUp(until: Millis): void {
    this.#miniBatches(until, () => this.#course.behind);
    if (this.#course.behind) this.#telling.retraining(this.#course, this.#without);
    else {
      this.#telling.restart(this.#course);
      this.#examiner.changed();
    }
  }

  #miniBatches(until: Millis, another: () => boolean): void {
    if (!trainUntil(until, this.#course, this.deps.clock, another)) {
      this.#rollBack();
      return;
    }
    const epoch = Math.floor(this.#course.learner.epoch);
    if (epoch > this.#epoch) this.#examiner.epochEnded();
    this.#epoch = epoch;
  }

  #measure(until: Millis): void {
    const examination = this.#examiner.go(until);
    if (!examination) return;
    const { network, measurement } = examination;
    const { learner } = this.#course;
    const cost = measurement.fixed.cost;
    if (this.#judge.ruined(network, measurement.fixed, this.#course.untrained ?? cost, learner.samples)) {
      if (learner.step === 0) throw new Error(`An untrained network costs ${cost}`);
      this.#rollBack();
      return;
    }
    this.#course.untrained ??= cost;
    // Only a rebuilt network is measured on its way: as it begins, which was told when it began for the first time.
    if (this.#course.behind) return;
    const tried = this.#judge.lives && learner.step > lastRateStep(this.#course.plan);
    this.#judge.passed(cost, tried ? this.#rate : null);
    this.#telling.report(examination, this.#course, this.#control.running, this.#drawings.retraining);
    if (this.#keepAt() <= this.deps.clock.now()) this.#keep();
    if (this.#control.running) this.#halve(cost);
  }

  #halve(cost: number): void {
    const { learner, plan, settings } = this.#course;
    const chosen = chosenRate(plan, settings.learningRate);
    const halved = this.#judge.halve(cost, learner.samples, this.#rate, chosen, learner.joined);
    if (halved !== null) this.#setRate(halved, 'judge');
  }

  #rollBack(): void {
    const rate = this.#judge.rateAfterRuin(this.#rate);
    this.#course.rollBack(rate);
    this.#drawings.courseMoved();
    this.#elsewhere();
  }

  /** The learner was replaced, or is at another place. */
  #elsewhere(): void {
    this.#examiner.forget();
    this.#judge.elsewhere();
    this.#telling.restart(this.#course);
    this.#telling.wait();
    this.#epoch = Math.floor(this.#course.learner.epoch);
  }

  /** Only a network that was measured as it stands, and lives, is kept. */
  #keepAt(): Millis {
    const { learner, logged } = this.#course;
    return this.#examiner.knows(learner) && this.#judge.lives
      ? keepAt(this.#kept, learner.step, logged)
      : Number.POSITIVE_INFINITY;
  }

  #keep(): void {
    const { session } = this;
    const { step } = this.#course.learner;
    this.#kept = { at: this.deps.clock.now(), step, logged: this.#course.logged };
    this.say({ type: 'checkpoint', session, step, bytes: this.#course.keep() });
  }
}
