// The room's drawings in a run: on their way in, in the course, and on their way out of it.

import type { Clock, Millis } from '../../clock';
import type { Example } from '../../nn/learner';
import type { Course } from './course';
import { Joining } from './joining';
import type { Retraining } from './retraining';
import { Withdrawal } from './withdrawal';

export class Drawings {
  readonly #joining = new Joining();
  #examples: Map<string, Example>;
  #withdrawal: Withdrawal | null = null;

  constructor(examples: ReadonlyMap<string, Example>) {
    this.#examples = new Map(examples);
  }

  /** What the course may learn from, with those that are on their way out. It stays the same until they have left. */
  get ofCourse(): ReadonlyMap<string, Example> {
    return this.#examples;
  }

  /** The training without those that are on their way out; null: none are. */
  get retraining(): Retraining | null {
    return this.#withdrawal?.retraining ?? null;
  }

  /** When those on their way in join. */
  get joinAt(): Millis {
    return this.#joining.at;
  }

  add(examples: readonly Example[], now: Millis): void {
    for (const example of examples) {
      if (this.#withdrawal?.add(example) === false) continue;
      this.#examples.set(example.id, example);
      this.#joining.add([example.id], now);
    }
  }

  takeJoining(): string[] {
    return this.#joining.take();
  }

  /** Returns those that have to leave the course at once: it is behind, and nobody looks at it. */
  withdraw(ids: readonly string[], course: Course): readonly string[] {
    const joined = this.#joining.withdraw(ids);
    if (joined.length === 0) return [];
    if (this.#withdrawal) this.#withdrawal.leaveOut(joined);
    else if (course.behind) return joined;
    else this.#withdrawal = new Withdrawal(course, this.#examples, joined);
    return [];
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#examples.delete(id);
  }

  /** The course went back itself. */
  courseMoved(): void {
    this.#withdrawal?.restart();
  }

  /** Trains on without those on their way out. Once that is where the course is, it takes the course's place. */
  retrain(course: Course, until: Millis, clock: Clock): 'underway' | 'done' | 'ruined' {
    const withdrawal = this.#withdrawal!;
    const came = withdrawal.work(until, clock);
    if (came === 'underway') return came;
    this.#withdrawal = null;
    const { retraining, examples, back } = withdrawal;
    if (came === 'ruined') {
      this.forget(retraining.ids);
      course.change({ kind: 'leave', ids: retraining.ids });
    } else {
      this.#examples = examples;
      course.adopt(retraining, examples);
    }
    this.add([...back.values()], clock.now());
    return came;
  }
}
