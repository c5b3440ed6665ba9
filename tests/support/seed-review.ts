// A whole talk in a database, by the session's own rules: people join, slides turn, everything is asked, answered and
// revealed, digits are drawn, and a real network learns from MNIST and from them. Seeded; its clock is made up.

import { systemClock } from '@/lib/clock';
import { saveCheckpoint } from '@/lib/db/checkpoints';
import type { Db } from '@/lib/db/client';
import { keepDeck } from '@/lib/db/decks';
import { createJournal, type Journal } from '@/lib/db/journal';
import { type StoredReport, saveReports } from '@/lib/db/reports';
import { createSession } from '@/lib/db/sessions';
import type { Deck } from '@/lib/deck/deck';
import type { Strokes } from '@/lib/digits/stroke';
import { type Activity, kindOf } from '@/lib/kinds/kinds';
import { type NamedDigits, namedDigits } from '@/lib/kinds/named-digits';
import { getReadyMs } from '@/lib/kinds/parts/digit-turns';
import { Random } from '@/lib/random';
import type { Actor, InternalCommand, SessionCommand } from '@/lib/session/command';
import type { Sight } from '@/lib/session/decide/context';
import { decide } from '@/lib/session/decide/decide';
import type { Recorded } from '@/lib/session/event';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import type { SessionState } from '@/lib/session/state';
import { names } from '@/lib/words/en/names';
import { seededMoves } from './seeded-moves';
import type { SeededTrainer } from './seeded-trainer';

export type Ink = { readonly label: number; readonly strokes: Strokes; readonly pixels: Uint8Array };

export type SeedOptions = {
  readonly deck: Deck;
  readonly source: string;
  readonly people: number;
  /** In all, shared by the rounds of drawings. */
  readonly digits: number;
  /** The n-th drawing. */
  readonly ink: (n: number) => Ink;
  readonly trainer: SeededTrainer;
  readonly startsAt: number;
  readonly seed: number;
  /** The talk has not ended: a server that opens this database goes on with it. */
  readonly goesOn?: boolean;
};

const second = 1000;
const trainingFrom = 32;

/** Returns the session's id. */
export async function seedReview(db: Db, options: SeedOptions): Promise<string> {
  const { deck, source, startsAt, seed } = options;
  const kept = await keepDeck(db, { title: deck.title, source, at: startsAt });
  const pin = String(100_000 + (seed % 900_000));
  const facts = { deck: kept, title: deck.title, seed, at: startsAt, drawPin: () => pin };
  const { id } = await createSession(db, facts);
  const talk = new SeededTalk(id, options, createJournal(db, systemClock));
  for (const slide of deck.slides) {
    talk.slide(slide);
    // A long talk would not fit into memory otherwise.
    await talk.allKept();
  }
  if (!options.goesOn) talk.presenter({ type: 'endSession' });
  await talk.allKept();
  await saveReports(db, id, talk.reports);
  const bytes = options.trainer.checkpoint();
  await saveCheckpoint(db, id, { step: options.trainer.step, at: talk.now, bytes });
  return id;
}

class SeededTalk {
  readonly state: SessionState;
  readonly random: Random;
  readonly reports: StoredReport[] = [];
  now: number;
  #drawn = 0;
  #waiting: string[] = [];
  readonly #kept: Promise<void>[] = [];

  constructor(
    readonly id: string,
    readonly options: SeedOptions,
    readonly journal: Journal,
  ) {
    this.now = options.startsAt;
    this.random = new Random(options.seed);
    this.state = initialState(id, { seed: options.seed, createdAt: options.startsAt });
  }

  slide({ number, steps, minutes, activities }: Deck['slides'][number]): void {
    if (number > 1) this.presenter({ type: 'goTo', slide: number, step: 0 });
    if (number === 1) this.arrivals();
    if (number === 20) this.presenter({ type: 'resetNetwork', shape: 0, seed: 41 });
    if (number === trainingFrom) this.train(0.5, 500);
    const stays = minutes * 60 * second * (0.75 + 0.55 * this.random.uniform());
    const ends = this.now + stays;
    for (const activity of activities) this.round(activity, stays / (activities.length + 1));
    if (number === 34) this.train(1.2, 2000);
    for (let step = 1; step <= steps; step++) {
      this.wait(Math.max(second, (ends - this.now) / (steps + 2 - step)));
      this.presenter({ type: 'goTo', slide: number, step });
    }
    this.wait(Math.max(second, ends - this.now));
  }

  presenter(command: SessionCommand): void {
    this.act({ role: 'presenter' }, command);
  }

  async allKept(): Promise<void> {
    await Promise.all(this.#kept.splice(0));
  }

  private arrivals(): void {
    for (let n = 0; n < this.options.people; n++) {
      this.wait((75 * second) / this.options.people);
      this.act({ role: 'server' }, { type: 'join', participant: `p${n}`, seat: `seat-${n}` });
    }
  }

  private round(activity: Activity, length: number): void {
    this.wait(4 * second);
    this.presenter({ type: 'openRound', activity: activity.id });
    const round = [...this.state.rounds.keys()].at(-1) as string;
    const { way, digits } = kindOf(activity.kind);
    const named = namedDigits(activity);
    if (way === 'drawings') this.drawings(round, length);
    else if (digits && named) this.picks(named, digits.times(activity).secondsEach, round);
    else this.answers(activity, round, Math.min(length, (activity.seconds ?? 30) * second));
    this.presenter({ type: 'closeRound', round });
    this.wait(2 * second);
    if (way !== 'drawings') this.presenter({ type: 'revealRound', round });
    this.presenter({ type: 'approveAll', what: kindOf(activity.kind).moderated ? 'words' : 'drawings' });
  }

  private answers(activity: Activity, round: string, length: number): void {
    for (const participant of this.state.participants.keys()) {
      this.wait(length / this.state.participants.size);
      if (this.random.uniform() < 0.12) continue;
      for (const move of seededMoves(activity, round, this.random))
        this.act({ role: 'phone', participant }, move, { roundTrip: 40 });
    }
  }

  /** Digit after digit, each while it is shown. */
  private picks(digits: NamedDigits, secondsEach: number, round: string): void {
    this.wait(getReadyMs);
    const turn = secondsEach * second;
    const people = [...this.state.participants.keys()];
    digits.labels.forEach((label, place) => {
      this.wait(turn / 4);
      for (const participant of people) {
        this.wait(turn / 2 / people.length);
        const pick = this.random.uniform() < 0.7 ? label : this.random.below(10);
        const value = digits.answer(digits.labels.map((_, i) => (i === place ? pick : null)));
        this.act({ role: 'phone', participant }, { type: 'answer', round, value }, { roundTrip: 40 });
      }
      this.wait(turn / 4);
    });
  }

  private drawings(round: string, length: number): void {
    const people = [...this.state.participants.keys()];
    const wanted = Math.ceil(this.options.digits / 2);
    for (let n = 0; n < wanted && this.#drawn < this.options.digits; n++) {
      this.wait(length / wanted);
      const { label, strokes, pixels } = this.options.ink(this.#drawn);
      const { trainer } = this.options;
      const sight: Sight = {
        text: JSON.stringify(strokes),
        pixels,
        prediction: trainer.predict(pixels),
        step: trainer.step,
        doubt: null,
        reference: null,
      };
      const digit = `d${this.#drawn}`;
      const participant = people[this.#drawn % people.length] as string;
      this.#drawn++;
      this.act({ role: 'phone', participant }, { type: 'draw', digit, round, label, strokes }, { sight });
      this.#waiting.push(digit);
    }
  }

  private train(learningRate: number, pace: number): void {
    this.presenter({ type: 'train', running: true, learningRate, pace });
    this.options.trainer.setRate(learningRate);
  }

  /** Time passes; the network learns meanwhile, and says once a second how it does. */
  private wait(ms: number): void {
    const { running, pace } = this.state.training;
    const before = Math.floor(this.now / second);
    this.now += ms;
    const seconds = Math.floor(this.now / second) - before;
    if (!running) return;
    for (let n = 0; n < seconds; n++) {
      if (this.#waiting.length >= 24 || (n === 0 && this.#waiting.length > 0)) this.join();
      this.reports.push({
        ...this.options.trainer.report(pace),
        at: (before + n + 1) * second,
        accuracyArrival: null,
        arrivals: this.#drawn,
      });
    }
  }

  private join(): void {
    const { trainer } = this.options;
    const joined = this.#waiting;
    this.#waiting = [];
    trainer.join(joined.flatMap((id) => this.state.drawings.get(id) ?? []));
    if (joined.length === 0) return;
    const change = { kind: 'join', ids: joined } as const;
    this.act({ role: 'server' }, { type: 'noteTrainerChange', step: trainer.step, change });
  }

  private act(
    actor: Actor,
    command: SessionCommand | InternalCommand,
    facts: { sight?: Sight; roundTrip?: number } = {},
  ): void {
    const { deck } = this.options;
    const decision = decide(this.state, command, {
      actor,
      now: Math.round(this.now),
      deck,
      written: names.of,
      seatLimit: 5_000,
      isHere: () => true,
      chance: 1,
      ...facts,
    });
    if (!decision.ok) throw new Error(`${command.type}: ${decision.error.code}`);
    const recorded = decision.value.map((event): Recorded => {
      const next = { seq: this.state.seq + 1, at: Math.round(this.now), event };
      evolve(this.state, next);
      return next;
    });
    if (recorded.length > 0)
      this.#kept.push(this.journal.append({ session: this.id, recorded, state: this.state }));
  }
}
